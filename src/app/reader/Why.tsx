import type { Quote, Step, When } from '../../corpus/model.ts'
import { BASIS_WORDS, PRECISION_WORDS } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed } from '../ui/Printed.tsx'

interface WhyProps {
  readonly summary: string
  readonly when: When | null
  readonly words?: Quote | null
  readonly steps: readonly Step[]
  readonly rule: string
}

/** How the reading came about: each step from words to value, and the rule that took it. */
export function Why({ summary, when, words = when?.words ?? null, steps, rule }: WhyProps) {
  return (
    <details className="why">
      <summary>{summary}</summary>
      <Facts
        rows={[
          ['Words', words && <Printed text={`“${words.exact}”`} />],
          ['Basis', when && BASIS_WORDS[when.basis]],
          ['Width', when && PRECISION_WORDS[when.precision]],
          ['EDTF', when && when.edtf !== '' && <code>{when.edtf}</code>],
          ['Rule', <code key="rule">{rule}</code>],
        ]}
      />
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
            <li key={i}>
              <Printed text={step.looked} />
              <span aria-hidden="true"> → </span>
              <span className="unseen">: </span>
              <Printed text={step.found} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
