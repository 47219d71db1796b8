import { useRules } from '../load/files.ts'

/** A rule by its name, with what it reads as soon as the list of rules is here. */
export function RuleRead({ name }: { name: string }) {
  const { data } = useRules()
  const reads = data?.rules.find((rule) => rule.name === name)?.reads
  return (
    <>
      {reads} <code>{name}</code>
    </>
  )
}
