import type { ReactNode } from 'react'
import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { EventMark, FigureMark } from '../layout/marks.ts'
import type { TimeWindow } from '../layout/timeScale.ts'
import { Picture } from '../picture/Picture.tsx'
import { PAGE } from '../picture/palette.ts'
import { CorpusFacts } from '../ui/CorpusFacts.tsx'
import { downloads } from '../ui/downloads.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { Printed, showControls } from '../ui/Printed.tsx'
import { plain } from '../words/en/plain.ts'
import { directionOf, language } from '../words/say.ts'
import { EntryItem, type Names, PlainSource } from './EntryItem.tsx'
import { type Entry, monthsOf } from './entries.ts'

export interface PlainPageProps {
  readonly corpus: CorpusFile
  readonly names: Names
  readonly still: {
    readonly events: readonly EventMark[]
    readonly figures: readonly FigureMark[]
    readonly window: TimeWindow
  }
  readonly dated: readonly Entry[]
  readonly undated: readonly Entry[]
  /** Nothing stands beside this page: it is the whole site. */
  readonly whole: boolean
  /** The articles whose texts stand on this page itself; empty where each has a page of its own. */
  readonly texts: readonly ArticleFile[]
  /** Where the rest of a long list is; empty when all of it is here. */
  readonly further: readonly { readonly href: string; readonly label: string }[]
  /** Said above a list that is not whole. */
  readonly cut: string | null
}

/** A list of this many articles is read; a longer one is a page of its own. */
const MOST_ARTICLES = 100

/**
 * The page as it stands before the program arrives, without it, and on paper: headline, blurb, a still picture, and
 * every item in order of time with its words and where they were printed.
 */
export function PlainPage({ corpus, names, still, dated, undated, whole, texts, further, cut }: PlainPageProps) {
  const words = plain
  const articles = inOrderOfTime(corpus.articles).slice(0, MOST_ARTICLES)
  return (
    <div className="page plain" id="plain" lang={language()} dir={directionOf(language())}>
      <PlainMasthead corpus={corpus} />
      <Late />
      <div className="plain-picture">
        <div className="plain-wide">
          <Picture corpus={corpus} {...still} width={900} palette={PAGE} id="wide" />
        </div>
        <div className="plain-narrow">
          <Picture corpus={corpus} {...still} width={340} palette={PAGE} id="narrow" units={64} />
        </div>
      </div>
      <section className="plain-about" aria-labelledby="plain-about">
        <h2 id="plain-about">{words.whatThisIs}</h2>
        {corpus.blurb !== '' && (
          <p className="plain-blurb">
            <Printed text={corpus.blurb} />
          </p>
        )}
        <p>{words.figuresAreClaims}</p>
        <h3>{words.theArticles}</h3>
        <ol className="plain-articles">
          {articles.map((article) => (
            <li key={article.id}>
              <PlainSource article={article} href={names.hrefOf(article.id)} />
              {article.published && article.published.note !== '' && (
                <p className="plain-note">
                  <Printed text={article.published.note} />
                </p>
              )}
            </li>
          ))}
        </ol>
        {articles.length < corpus.articles.length && (
          <p>
            <a href="articles/index.html">{words.allArticles(corpus.articles.length)}</a>
          </p>
        )}
      </section>
      <section className="plain-list" aria-labelledby="plain-list">
        <h2 id="plain-list">{words.inOrder}</h2>
        {cut !== null && <p className="plain-note">{cut}</p>}
        {further.length > 0 && <Further links={further} />}
        <Months entries={dated} names={names} />
        <Undated entries={undated} names={names} />
      </section>
      {!whole && (
        <section className="plain-take" aria-labelledby="plain-take">
          <h2 id="plain-take">{words.takeAlong}</h2>
          <ul className="plain-further">
            {downloads().map(([file, label]) => (
              <li key={file}>
                <a href={`data/download/${file}`}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {whole && texts.length > 0 && (
        <section className="plain-texts" aria-labelledby="plain-texts">
          <h2 id="plain-texts">{words.asPrinted}</h2>
          {texts.map((file) => (
            <details key={file.article.id} id={`article-${file.article.id}`}>
              <summary>
                <Printed text={file.article.title} lang={file.article.language} />
              </summary>
              <PlainText file={file} />
            </details>
          ))}
        </section>
      )}
      <footer className="plain-foot">{words.foot(corpus.compiler, corpus.hash)}</footer>
    </div>
  )
}

export function PlainMasthead({ corpus }: { corpus: CorpusFile }) {
  return (
    <header className="masthead">
      <h1>
        <Printed text={corpus.title} />
      </h1>
      <CorpusFacts corpus={corpus} />
    </header>
  )
}

/** Seen only when the program has had time to arrive and has not (the style sheet counts the seconds). */
function Late() {
  const words = plain
  return (
    <p className="arrival-late" role="status">
      {words.late} <a href="">{words.tryAgain}</a>
      {words.readOn}
    </p>
  )
}

export function Months({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  return monthsOf(entries).map(({ key, name, entries: within }) => (
    <section className="plain-month" key={key}>
      <h3>{name}</h3>
      <ol>
        {within.map((entry) => (
          <EntryItem key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
    </section>
  ))
}

/** What no day is known of, each with the reason. */
export function Undated({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  if (entries.length === 0) return null
  return (
    <section className="plain-month">
      <h3>{plain.withoutDate}</h3>
      <ol>
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
    </section>
  )
}

export function Further({ links }: { links: PlainPageProps['further'] }) {
  return (
    <ul className="plain-further">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** Character for character as printed; what was found to be garbled or site furniture included. */
export function PlainText({ file }: { file: ArticleFile }): ReactNode {
  return (
    <div className="plain-text" lang={file.article.language} dir="auto">
      {showControls(file.text)}
    </div>
  )
}
