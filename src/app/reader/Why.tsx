import type { ArticleFile } from '../../corpus/files.ts'
import type { Quote, Step, When } from '../../corpus/model.ts'
import { basisOf, PRECISION_WORDS } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed } from '../ui/Printed.tsx'
import type { View } from '../view/view.ts'
import { Disclosure } from './Disclosure.tsx'
import { type Part, Sentence } from './Sentence.tsx'

interface WhyProps {
  readonly summary: string
  readonly when: When | null
  /** Words in the sentence that was read. */
  readonly around: Quote
  readonly claim?: Quote
  readonly parts: readonly Part[]
  readonly steps: readonly Step[]
  readonly rule: string
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** How the reading came about: the sentence and what in it decided, each step from words to value, and the rule. */
export function Why({ summary, when, around, claim, parts, steps, rule, file, view }: WhyProps) {
  return (
    <Disclosure summary={summary}>
      <Sentence around={around} {...(claim && { claim })} parts={parts} file={file} view={view} />
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
            <li key={i}>
              <span className="looked">
                <Printed text={step.looked} />:
              </span>{' '}
              <Printed text={step.found} />
            </li>
          ))}
        </ol>
      )}
      <Facts
        rows={[
          ['Basis', when && basisOf(when)],
          ['Width', when && PRECISION_WORDS[when.precision]],
          ['EDTF', when && when.edtf !== '' && <code>{when.edtf}</code>],
          ['Rule', <code key="rule">{rule}</code>],
        ]}
      />
    </Disclosure>
  )
}
