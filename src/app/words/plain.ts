import { plain } from './en/plain.ts'
import { type PanelWords, sayInPanels } from './say.ts'

/** For the pages without a program: they are made in the language of the build. */
export function plainWords(): PanelWords['plain'] {
  return sayInPanels?.plain ?? plain
}
