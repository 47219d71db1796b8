import type { Disagreement } from '../../corpus/disagreement.ts'
import type { CorpusFile } from '../../corpus/files.ts'
import { Recorded } from '../ui/Recorded.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'

interface DifferingProps {
  /** An event's or a figure's. */
  readonly id: string
  readonly corpus: CorpusFile
  readonly view: View
}

export function disagreementsOf(id: string, { disagreements }: CorpusFile): readonly Disagreement[] {
  return disagreements.filter(({ figures, events }) => [...figures, ...events].some((other: string) => other === id))
}

export function differingId(at: number): string {
  return `differing-${at}`
}

/** Where sources differ about it: their words side by side, and no winner. */
export function Differing({ id, corpus, view }: DifferingProps) {
  return disagreementsOf(id, corpus).map((difference, at) => {
    const items = [
      ...difference.figures.map((other) => ({ kind: 'figure' as const, id: other })),
      ...difference.events.map((other) => ({ kind: 'event' as const, id: other })),
    ]
    const others = items.filter((item) => item.id !== id)
    return (
      <section key={difference.id} className="differing">
        <h4 id={differingId(at)} tabIndex={-1}>
          {say.terms.disagreements[difference.kind]}: <Recorded text={difference.about} />
        </h4>
        {difference.quotes.map((quote, i) => {
          const source = difference.sources?.[i]
          return (
            <Quotation
              key={`${quote.article}-${quote.start}`}
              quote={quote}
              article={corpus.articles.find((article) => article.id === quote.article)}
              by={source === undefined ? undefined : source && <SaidBy words={source} corpus={corpus} view={view} />}
            />
          )
        })}
        {others.length > 0 && (
          <p className="note">
            {say.reading.goTo}{' '}
            {others.map((other, i) => (
              <a key={other.id} href={hrefOf(view, selecting(other.kind, other.id))}>
                {others.length === 1
                  ? say.reading.theOther
                  : say.reading.numbered(say.reading.kinds[other.kind], i + 1)}{' '}
              </a>
            ))}
          </p>
        )}
      </section>
    )
  })
}
