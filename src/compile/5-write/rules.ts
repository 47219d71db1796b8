import { RULE_GROUPS, type RulesFile, type RuleUse } from '../../corpus/files.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { ruleWords } from '../language/ruleWords.ts'
import type { Build } from './pages.ts'

/** Every rule that found something and how often, by what it finds, the busiest first. */
export function rulesFile(counts: ReadonlyMap<string, number>, { edition }: Build): RulesFile {
  const rules = [...counts].map(([name, found]): RuleUse => ({ name, ...ruleWords(name), found }))
  const place = ({ group }: RuleUse) => RULE_GROUPS.indexOf(group)
  return {
    edition,
    rules: rules.sort((a, b) => place(a) - place(b) || b.found - a.found || byCodeUnit(a.name, b.name)),
  }
}
