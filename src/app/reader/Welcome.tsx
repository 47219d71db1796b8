import { useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { formatDays, PUBLISHED_WORDS } from '../ui/dates.ts'
import { countOf } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'

/** About as many as one reads through; a search finds the others sooner. */
const ARTICLES_AT_ONCE = 20

/** What stands where the words will be, before anything is chosen: how to read this, and what it is made from. */
export function Welcome({ corpus, view }: { corpus: CorpusFile; view: View }) {
  const [shown, setShown] = useState(ARTICLES_AT_ONCE)
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h2 id="welcome-heading" className="panel-heading">
        What this is
      </h2>
      {corpus.blurb !== '' && (
        <p className="blurb">
          <Printed text={corpus.blurb} />
        </p>
      )}
      <p>
        Choose any mark: the words that support it appear here, and the article they stand in beneath them, with exactly
        those characters marked.
      </p>
      <p>
        Figures are claims, each with the words that make it. They are never added up, averaged or joined by a line, and
        where sources differ both stand. <a href={hrefOf(view, { panel: 'about' })}>What is shown, and what is not</a>
      </p>
      <h3>The articles</h3>
      <ol className="article-list">
        {corpus.articles.slice(0, shown).map((article) => (
          <li key={article.id}>
            <a href={hrefOf(view, selecting('article', article.id))}>
              <Printed text={article.title} lang={article.language} />
            </a>
            <p className="note">
              {article.outlet && (
                <>
                  <Printed text={article.outlet} />
                  {', '}
                </>
              )}
              {article.published
                ? `${formatDays(article.published.earliest, article.published.latest)}, ${PUBLISHED_WORDS[article.published.basis]}`
                : 'undated: nothing says when it came out'}
            </p>
            {article.published && article.published.note !== '' && (
              <p className="note">
                <Printed text={article.published.note} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {shown < corpus.articles.length && (
        <p>
          <button type="button" onClick={() => setShown(shown + ARTICLES_AT_ONCE)}>
            Show {Math.min(ARTICLES_AT_ONCE, corpus.articles.length - shown)} more of{' '}
            {countOf(corpus.articles.length, 'article')}
          </button>
        </p>
      )}
    </section>
  )
}
