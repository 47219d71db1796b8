import type { ArticleFile } from '../../corpus/files.ts'
import type { Quote } from '../../corpus/model.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed, showControls } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, type View } from '../view/view.ts'
import { cut } from './blocks.ts'

/** Words that a reading rests on, and what they are to it: "Named by", "Who says so". */
export interface Part {
  readonly role: string
  readonly quote: Quote | null
}

interface SentenceProps {
  /** Words in the sentence to show. */
  readonly around: Quote
  /** The words that make the claim, where they are more than its parts. */
  readonly claim?: Quote
  readonly parts: readonly Part[]
  /** The article it stands in, once it is here. */
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** The sentence that was read, the words that decided it set off, and the way to each of them in the article. */
export function Sentence({ around, claim, parts, file, view }: SentenceProps) {
  const passage =
    file?.article.id === around.article
      ? file.passages.find(({ start, end }) => start <= around.start && around.start < end)
      : undefined
  const quotes = parts.flatMap(({ quote }) => (quote?.article === around.article ? [quote] : []))
  return (
    <>
      {file && passage && (
        <p className="sentence" dir="auto" lang={file.article.language}>
          {cut(passage, claim ? [claim] : []).map((piece) => (
            <span key={piece.start} className={piece.span ? 'claimed' : undefined}>
              {cut(piece, quotes).map(({ start, end, span }) => {
                const words = showControls(file.text.slice(start, end))
                return span ? <b key={start}>{words}</b> : <span key={start}>{words}</span>
              })}
            </span>
          ))}
        </p>
      )}
      <Facts
        rows={parts.map(({ role, quote }) => [
          role,
          quote && (
            <a href={hrefOf(view, pointingAt(quote))}>
              <Printed text={`“${quote.exact}”`} lang={file?.article.language} />
            </a>
          ),
        ])}
      />
    </>
  )
}
