import type { ReactNode } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { say } from '../words/say.ts'
import { formatDayShort } from './dates.ts'

/** Under the title: how much there is, and from when. */
export function CorpusFacts({ corpus: { counts, articles }, children }: { corpus: CorpusFile; children?: ReactNode }) {
  const published = articles.flatMap((article) => article.published ?? [])
  const first = published.map(({ earliest }) => earliest).sort()[0]
  const last = published
    .map(({ latest }) => latest)
    .sort()
    .at(-1)
  return (
    <p className="facts">
      <span>{say.count.articles(counts.articles)}</span>
      {first && last && (
        <span>
          {first === last ? formatDayShort(first) : say.time.range(formatDayShort(first), formatDayShort(last))}
        </span>
      )}
      <span>{say.count.events(counts.events)}</span>
      <span>{say.count.figures(counts.figures)}</span>
      {children}
    </p>
  )
}
