import type { ReactNode } from 'react'
import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { useArticle } from '../load/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import type { Marks } from '../load/useMarks.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Printed } from '../ui/Printed.tsx'
import { Problem } from '../ui/Problem.tsx'
import { hrefOf, NOTHING_SELECTED, readingBeside, type Selected, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { ActorCard } from './ActorCard.tsx'
import { ArticleCard } from './ArticleCard.tsx'
import { ArticleText } from './ArticleText.tsx'
import { EventWords } from './EventWords.tsx'
import { FigureWords } from './FigureWords.tsx'
import { articlesOf, findItem, type Item, leadQuote, quotesIn } from './item.ts'
import { Source } from './Quotation.tsx'
import { Welcome } from './Welcome.tsx'

export interface ReaderProps {
  readonly corpus: CorpusFile
  readonly marks: Marks
  readonly undated: UndatedFile | undefined
  readonly view: View
  readonly selected: Selected
  /** Selection and article stand in one column that scrolls as a whole. */
  readonly stacked: boolean
  /** What can be done with the selection's words: cite, copy its address. */
  readonly actions: (quote: Quote | null, article: ArticleSummary | undefined) => ReactNode
}

/** The words: what is selected, and the article that says so beneath it. */
export function Reader({ corpus, marks, undated, view, selected, stacked, actions }: ReaderProps) {
  const item = findItem(selected, { corpus, undated, events: marks.events, figures: marks.figures })
  const articles = item ? articlesOf(item) : []
  const wanted =
    corpus.articles.find(({ id }) => id === view.beside) ??
    corpus.articles.find(({ id }) => id === (item && (leadQuote(item, null)?.article ?? articles[0])))
  const article = useArticle(wanted && item ? wanted.id : null)
  const about = `${selected.kind} ${selected.id}`
  return (
    <>
      <section className="selected" data-panel="selected" aria-labelledby="selected-heading">
        <div className="selected-top">
          <h2 id="selected-heading" className="panel-heading">
            {say.reading.selected[selected.kind]}
          </h2>
          {!stacked && (
            <a className="note" href={hrefOf(view, NOTHING_SELECTED)}>
              {say.reading.clear}
            </a>
          )}
        </div>
        <Boundary what={say.reading.theSelection} about={about}>
          {item ? (
            <ItemWords item={item} corpus={corpus} marks={marks} file={article.data} view={view}>
              <div className="actions">
                {stacked && item.kind !== 'article' && (
                  <button type="button" onClick={goToWords}>
                    {say.reading.showInArticle}
                  </button>
                )}
                {actions(leadQuote(item, view.beside), wanted)}
              </div>
            </ItemWords>
          ) : (
            <Unknown pending={marks.pending} failed={marks.failed.length > 0} />
          )}
        </Boundary>
      </section>
      {!item && !marks.pending && <Welcome corpus={corpus} view={view} />}
      {wanted && item && (
        <section className="article" data-panel="article" aria-labelledby="article-heading">
          <h2 id="article-heading" className="panel-heading">
            {say.reading.theArticle}
          </h2>
          {item.kind === 'actor' && (
            <div className="article-source">
              <Source article={wanted} />
            </div>
          )}
          {articles.length > 1 && <OtherArticles ids={articles} shown={wanted.id} corpus={corpus} view={view} />}
          <Boundary what={say.reading.theArticle} about={`${about} ${wanted.id}`}>
            {article.data ? (
              <ArticleText
                file={article.data}
                selectedId={item.id}
                quotes={quotesIn(item, article.data)}
                lead={leadQuote(item, view.beside)}
                actors={corpus.actors}
                view={view}
              />
            ) : article.error ? (
              <Problem
                what={say.reading.theArticle}
                why={faultWords(article.error)}
                reload={needsReload(article.error)}
                onRetry={article.refetch}
              />
            ) : (
              <p className="note" role="status">
                {say.reading.articleOnItsWay}
              </p>
            )}
          </Boundary>
        </section>
      )}
    </>
  )
}

/** In one column the article stands below the selection: a jump takes the reader there. */
function goToWords() {
  const words =
    document.querySelector('[data-panel="article"] mark[data-leads]') ??
    document.querySelector('[data-panel="article"]')
  words?.scrollIntoView({ block: 'center' })
}

type ItemWordsProps = Pick<ReaderProps, 'corpus' | 'marks' | 'view'> & {
  readonly item: Item
  readonly file: Parameters<typeof ActorCard>[0]['file']
  /** What can be done with the words: right under them, or under the card of what has none. */
  readonly children: ReactNode
}

function ItemWords({ item, corpus, marks, file, view, children }: ItemWordsProps) {
  switch (item.kind) {
    case 'event':
      return (
        <EventWords event={item.event} reason={item.reason} corpus={corpus} file={file} view={view}>
          {children}
        </EventWords>
      )
    case 'figure':
      return (
        <FigureWords
          figure={item.figure}
          reason={item.reason}
          figures={marks.figures}
          corpus={corpus}
          file={file}
          view={view}
        >
          {children}
        </FigureWords>
      )
    case 'actor':
      return (
        <>
          <ActorCard
            actor={item.actor}
            corpus={corpus}
            events={marks.events}
            figures={marks.figures}
            file={file}
            view={view}
          />
          {children}
        </>
      )
    case 'article':
      return (
        <>
          <ArticleCard article={item.article} file={file} view={view} />
          {children}
        </>
      )
  }
}

function Unknown({ pending, failed }: { pending: boolean; failed: boolean }) {
  if (pending) return <p role="status">{say.reading.wordsOnTheirWay}</p>
  return <p role="status">{failed ? say.reading.notHereYet : say.reading.notInCorpus}</p>
}

interface OtherArticlesProps {
  readonly ids: readonly string[]
  readonly shown: string
  readonly corpus: CorpusFile
  readonly view: View
}

function OtherArticles({ ids, shown, corpus, view }: OtherArticlesProps) {
  const others = corpus.articles.filter(({ id }) => ids.includes(id) && id !== shown)
  return (
    <p className="note">
      {say.reading.alsoIn}{' '}
      {others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && say.page.semicolon}
          <a href={hrefOf(view, readingBeside(other.id))}>
            <Printed text={other.title} lang={other.language} />
          </a>
        </span>
      ))}
    </p>
  )
}
