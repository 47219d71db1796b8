import { useState } from 'react'
import type { ArticleFile } from '../../corpus/files.ts'
import type { Quote, When } from '../../corpus/model.ts'
import type { Step } from '../../corpus/step.ts'
import { basisOf } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed } from '../ui/Printed.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Disclosure } from './Disclosure.tsx'
import { plainReading, plainStep, plainWords } from './plain.ts'
import { RuleRead } from './RuleRead.tsx'
import { type Part, Sentence } from './Sentence.tsx'

interface WhyProps {
  readonly summary: string
  readonly when: When | null
  /** Words in the sentence that was read. */
  readonly around: Quote
  readonly claim?: Quote
  readonly parts: readonly Part[]
  readonly steps: readonly Step[]
  /** Of the event or the figure. */
  readonly rule: string
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** How the reading came about: the sentence and what in it decided, each step from words to value, and the rule. */
export function Why({ summary, when, around, claim, parts, steps, rule, file, view }: WhyProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={summary} onOpen={setOpen}>
      <Sentence around={around} {...(claim && { claim })} parts={parts} file={file} view={view} />
      <Steps steps={steps} />
      <Facts
        rows={[
          [say.reading.basis, when && basisOf(when)],
          [say.reading.width, when && say.terms.precisions[when.precision]],
          [say.reading.edtf, when && when.edtf !== '' && <code>{when.edtf}</code>],
          [say.reading.rule, isOpen && <RuleRead key="rule" name={rule} />],
          [say.reading.dateBy, isOpen && when?.words && <TimeRule key="time" words={when.words} file={file} />],
        ]}
      />
    </Disclosure>
  )
}

/** The steps in order, and then the readings that were weighed on the way. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const considered = steps.flatMap((step) => step.considered ?? [])
  return (
    <>
      {steps.length > 0 && (
        <ol className="steps" lang="en" dir="ltr">
          {steps.map(plainStep).map(({ looked, found }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
            <li key={i}>
              <span className="looked">
                <Printed text={capital(looked)} />:
              </span>{' '}
              <Printed text={found} />
            </li>
          ))}
        </ol>
      )}
      {considered.length > 0 && (
        <>
          <h5>{say.reading.considered}</h5>
          <ul className="considered">
            {considered.map(({ reading, against }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: readings have no name but their place.
              <li key={i}>
                <Recorded text={capital(plainReading(reading))} />{' '}
                <span className="note">
                  {say.reading.notTaken} <Recorded text={plainWords(against)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The rule that read the time, which need not be that of the event. */
function TimeRule({ words, file }: { words: Quote; file: ArticleFile | undefined }) {
  const time = file?.times.find(({ quote }) => quote.article === words.article && quote.start === words.start)
  return time ? <RuleRead name={time.rule} /> : null
}
