import type { PanelWords } from './catalogue.ts'
import { about } from './en/about.ts'
import { sayInPanels } from './say.ts'

export function aboutWords(): PanelWords['about'] {
  return sayInPanels?.about ?? about
}
