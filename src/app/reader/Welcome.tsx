import { useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { formatDays } from '../ui/dates.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
// What a selection will look like is known before its program comes: nothing is drawn without its style.
import './selected.css'
import './why.css'
import './article.css'

/** About as many as one reads through; a search finds the others sooner. */
const ARTICLES_AT_ONCE = 20

/** What stands where the words will be, before anything is chosen: how to read this, and what it is made from. */
export function Welcome({ corpus, view }: { corpus: CorpusFile; view: View }) {
  const [shown, setShown] = useState(ARTICLES_AT_ONCE)
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h2 id="welcome-heading" className="panel-heading">
        {say.reading.whatThisIs}
      </h2>
      {corpus.blurb !== '' && (
        <p className="blurb">
          <Printed text={corpus.blurb} />
        </p>
      )}
      <p>{say.reading.chooseAny}</p>
      <p>
        {say.reading.figuresAreClaims} <a href={hrefOf(view, { panel: 'about' })}>{say.page.titles.about}</a>
      </p>
      <h3>{say.reading.theArticles}</h3>
      <ol className="article-list">
        {inOrderOfTime(corpus.articles)
          .slice(0, shown)
          .map((article) => (
            <li key={article.id}>
              <a href={hrefOf(view, selecting('article', article.id))}>
                <Printed text={article.title} lang={article.language} />
              </a>
              <p className="note">
                {article.outlet && (
                  <>
                    <Printed text={article.outlet} />
                    {say.page.comma}
                  </>
                )}
                {article.published
                  ? formatDays(article.published.earliest, article.published.latest) +
                    say.page.comma +
                    say.terms.published[article.published.basis]
                  : say.claims.undatedArticle}
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
            {say.reading.showMoreArticles(
              Math.min(ARTICLES_AT_ONCE, corpus.articles.length - shown),
              corpus.articles.length,
            )}
          </button>
        </p>
      )}
    </section>
  )
}
