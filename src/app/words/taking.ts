import { taking } from './en/taking.ts'
import { type PanelWords, sayInPanels } from './say.ts'

export function takingWords(): PanelWords['taking'] {
  return sayInPanels?.taking ?? taking
}
