import { useState } from 'react'
import { RULE_GROUPS, type RuleGroup, type RuleUse } from '../../corpus/files.ts'
import { useRules } from '../load/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import { countOf, formatCount } from '../ui/labels.ts'
import { Problem } from '../ui/Problem.tsx'

const GROUP_WORDS: Record<RuleGroup, readonly [heading: string, one: string, many: string]> = {
  times: ['Times', 'expression of time', 'expressions of time'],
  actors: ['Actors', 'mention', 'mentions'],
  attributions: ['Who says what', 'attribution', 'attributions'],
  figures: ['Figures', 'claim', 'claims'],
  events: ['Events', 'report', 'reports'],
  'by hand': ['By hand', 'item', 'items'],
}

/** Every rule that found something here, with what it reads and how often it did. */
export function Rules() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Every rule, and how often it found something</summary>
      {isOpen && <RuleList />}
    </details>
  )
}

function RuleList() {
  const { data, error, refetch } = useRules()
  if (error)
    return (
      <Problem what="The list of rules" why={faultWords(error)} reload={needsReload(error)} onRetry={() => refetch()} />
    )
  if (!data) return <p role="status">The list of rules is on its way.</p>
  return RULE_GROUPS.map((group) => {
    const rules = data.rules.filter((rule) => rule.group === group)
    return rules.length > 0 && <RuleGroupTable key={group} group={group} rules={rules} />
  })
}

function RuleGroupTable({ group, rules }: { group: RuleGroup; rules: readonly RuleUse[] }) {
  const [heading, one, many] = GROUP_WORDS[group]
  const found = rules.reduce((sum, rule) => sum + rule.found, 0)
  return (
    <table>
      <caption>
        {heading}: {countOf(rules.length, 'rule')}, {countOf(found, one, many)}
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">What it reads</th>
          <th scope="col">Found</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ name, reads, found: times }) => (
          <tr key={name}>
            <th scope="row">{name.replace(/^(?:actor\.|figure: )/, '')}</th>
            <td>{reads}</td>
            <td className="numeric">{formatCount(times)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
