import type { PanelWords } from './catalogue.ts'
import { taking } from './en/taking.ts'
import { sayInPanels } from './say.ts'

export function takingWords(): PanelWords['taking'] {
  return sayInPanels?.taking ?? taking
}
