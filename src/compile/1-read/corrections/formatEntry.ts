import { stringify } from 'yaml'

/** An entry as lines of `corrections.yaml`, to stand after those that are there. */
export function formatEntry(entry: unknown): string {
  return stringify([entry], { lineWidth: 0, version: '1.2', schema: 'core' })
}
