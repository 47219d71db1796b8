import { useState } from 'react'
import { RULE_GROUPS, type RuleGroup, type RuleUse } from '../../corpus/files.ts'
import { useRules } from '../load/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import { Problem } from '../ui/Problem.tsx'
import { aboutWords } from '../words/about.ts'
import { formatCount } from '../words/numbers.ts'

/** Every rule that found something here, with what it reads and how often it did. */
export function Rules() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{aboutWords().rules.title}</summary>
      {isOpen && <RuleList />}
    </details>
  )
}

function RuleList() {
  const { data, error, refetch } = useRules()
  if (error)
    return (
      <Problem
        what={aboutWords().rules.list}
        why={faultWords(error)}
        reload={needsReload(error)}
        onRetry={() => refetch()}
      />
    )
  if (!data) return <p role="status">{aboutWords().rules.onItsWay}</p>
  return RULE_GROUPS.map((group) => {
    const rules = data.rules.filter((rule) => rule.group === group)
    return rules.length > 0 && <RuleGroupTable key={group} group={group} rules={rules} />
  })
}

function RuleGroupTable({ group, rules }: { group: RuleGroup; rules: readonly RuleUse[] }) {
  const words = aboutWords().rules
  const found = rules.reduce((sum, rule) => sum + rule.found, 0)
  return (
    <table>
      <caption>{words.caption(group, rules.length, found)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.reads}</th>
          <th scope="col">{words.found}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ name, reads, found: times }) => (
          <tr key={name}>
            <th scope="row" lang="en" dir="ltr">
              {name.replace(/^(?:actor\.|figure: )/, '')}
            </th>
            <td lang="en" dir="ltr">
              {reads}
            </td>
            <td className="numeric">{formatCount(times)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
