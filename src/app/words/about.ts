import { about } from './en/about.ts'
import { type PanelWords, sayInPanels } from './say.ts'

export function aboutWords(): PanelWords['about'] {
  return sayInPanels?.about ?? about
}
