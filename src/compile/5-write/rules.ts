import { RULE_GROUPS, type RulesFile, type RuleUse } from '../../corpus/files.ts'
import { ruleWords } from '../language/ruleWords.ts'
import type { Corpus } from '../shapes.ts'
import type { Build } from './pages.ts'

/** Every rule that found something, by what it finds, the busiest first. */
export function rulesFile({ articles }: Pick<Corpus, 'articles'>, { edition }: Build): RulesFile {
  const counts = new Map<string, number>()
  for (const article of articles)
    for (const [name, found] of article.rules) counts.set(name, (counts.get(name) ?? 0) + found)
  const rules = [...counts].map(([name, found]): RuleUse => ({ name, ...ruleWords(name), found }))
  const place = ({ group }: RuleUse) => RULE_GROUPS.indexOf(group)
  return {
    edition,
    rules: rules.sort((a, b) => place(a) - place(b) || b.found - a.found || (a.name < b.name ? -1 : 1)),
  }
}
