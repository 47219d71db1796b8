import { useRules } from '../load/files.ts'

/** A rule by its name, with what it reads as soon as the list of rules is here. */
export function RuleRead({ name }: { name: string }) {
  const { data } = useRules()
  const reads = data?.rules.find((rule) => rule.name === name)?.reads
  return (
    <bdi lang="en" dir="ltr">
      {reads} <code>{name}</code>
    </bdi>
  )
}
