import { useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import type { Quote } from '../../corpus/model.ts'
import { useArticleReader } from '../load/files.ts'
import { Printed } from '../ui/Printed.tsx'
import { aboutWords } from '../words/about.ts'
import { quotesBeside, verifyArticle } from './verify.ts'

interface Result {
  readonly done: number
  readonly checked: number
  readonly wrong: readonly Quote[]
  /** Articles that could not be loaded and so were not checked. */
  readonly unread: number
}

/** Checks every quote of every article against the article's text, as it is served now. */
export function Verify({ corpus }: { corpus: CorpusFile }) {
  const words = aboutWords().check
  const articles = corpus.articles.map(({ id }) => id)
  const [result, setResult] = useState<Result | null>(null)
  const read = useArticleReader()
  const running = result !== null && result.done < articles.length
  const run = async () => {
    let now: Result = { done: 0, checked: 0, wrong: [], unread: 0 }
    setResult(now)
    const beside = quotesBeside(corpus)
    for (const id of articles) {
      const found = await read(id).then(
        (file) => verifyArticle(file, beside.get(id)),
        () => null,
      )
      now = {
        done: now.done + 1,
        checked: now.checked + (found?.checked ?? 0),
        wrong: [...now.wrong, ...(found?.wrong ?? [])],
        unread: now.unread + (found ? 0 : 1),
      }
      setResult(now)
    }
  }
  return (
    <div className="verify">
      <button type="button" onClick={run} disabled={running}>
        {words.button}
      </button>
      <p role="status">{result && resultWords(result, articles.length)}</p>
      {result && result.wrong.length > 0 && (
        <ul role="alert">
          {result.wrong.map((quote) => (
            <li key={`${quote.article} ${quote.start} ${quote.end}`}>
              {words.wrong(quote.article, quote.start, quote.end)} <Printed text={quote.exact} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function resultWords({ done, checked, wrong, unread }: Result, articles: number): string {
  const words = aboutWords().check
  return done < articles
    ? words.reading(done, articles)
    : words.result(checked, articles - unread, wrong.length, unread)
}
