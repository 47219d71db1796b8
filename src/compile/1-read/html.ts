import type { MetadataRead } from './metadata.ts'
import { NO_METADATA } from './metadata.ts'

/** A saved page as text: one line a heading or paragraph. */
export function readHtml(_source: string): MetadataRead & { readonly text: string } {
  return { metadata: NO_METADATA, diagnostics: [], text: '' }
}
