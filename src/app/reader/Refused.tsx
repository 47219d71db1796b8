import { useState } from 'react'
import type { ArticleFile, Refusal } from '../../corpus/files.ts'
import { groupBy } from '../../corpus/groups.ts'
import { useReport } from '../load/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import { Printed } from '../ui/Printed.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import { hrefOf, pointingAt, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Disclosure } from './Disclosure.tsx'

interface RefusedProps {
  readonly file: ArticleFile
  readonly view: View
}

/** What was looked at in this article and not taken, with the reason: nothing is dropped silently. */
export function Refused(props: RefusedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={say.reading.refused} onOpen={setOpen}>
      {isOpen && <RefusedList {...props} />}
    </Disclosure>
  )
}

function RefusedList({ file, view }: RefusedProps) {
  const report = useReport()
  if (report.error) {
    return (
      <Problem
        what={say.reading.theReport}
        why={faultWords(report.error)}
        reload={needsReload(report.error)}
        onRetry={report.refetch}
      />
    )
  }
  if (!report.data) return <p role="status">{say.reading.reportOnItsWay}</p>
  const refused = report.data.articles.find(({ article }) => article === file.article.id)?.refused ?? []
  if (refused.length === 0) return <p>{say.reading.nothingRefused}</p>
  return (
    <dl className="refused">
      {byReason(refused).map(([reason, refusals]) => (
        <div key={reason}>
          <dt>
            <Recorded text={reason} />
            {say.page.comma}
            <span className="note">{say.count.times(refusals.length)}</span>
          </dt>
          <dd>
            <ul className="inline-list">
              {refusals.map(({ quote }) => (
                <li key={`${quote.start}-${quote.end}`}>
                  <a href={hrefOf(view, pointingAt(quote))}>
                    <Printed text={quote.exact} lang={file.article.language} />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The most frequent reason first; reasons as frequent as each other in order of the text. */
function byReason(refused: readonly Refusal[]): [reason: string, refusals: Refusal[]][] {
  return [...groupBy(refused, ({ rule, reason }) => `${rule}: ${reason}`)].sort((a, b) => b[1].length - a[1].length)
}
