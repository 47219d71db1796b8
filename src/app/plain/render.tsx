import { renderToStaticMarkup } from 'react-dom/server'
import { dayFromNumber } from '../../corpus/day.ts'
import type { ArticleFile, CorpusFile, TileFile, UndatedFile } from '../../corpus/files.ts'
import type { Actor, Figure, TimelineEvent } from '../../corpus/model.ts'
import { PICTURE_FONTS, withFont } from '../picture/fontFace.ts'
import { Picture } from '../picture/Picture.tsx'
import { LIGHT } from '../picture/palette.ts'
import { stillOf } from '../picture/still.ts'
import { formatDay, formatDays } from '../ui/dates.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { Outward } from '../ui/Outward.tsx'
import { Printed } from '../ui/Printed.tsx'
import { plain } from '../words/en/plain.ts'
import { say } from '../words/say.ts'
import type { Names } from './EntryItem.tsx'
import { datedEntries, type Entry, undatedEntries } from './entries.ts'
import { PlainDocument } from './PlainDocument.tsx'
import { Further, Months, PlainPage, PlainText, Undated } from './PlainPage.tsx'

export interface RenderOptions {
  /** One JSON file below `data/`, parsed. */
  readonly read: (path: string) => unknown
  /** Addresses of the style sheets, from the site's folder. */
  readonly styles: readonly string[]
  /** The font of pictures, a WOFF2 file in base64. */
  readonly font: string
  /** Everything on the one page, the articles' texts too; no further pages. */
  readonly whole: boolean
}
export interface Rendered {
  readonly title: string
  readonly blurb: string
  readonly edition: string
  /** What stands in `index.html` until the program takes over. */
  readonly markup: string
  /** SVG of the first view for a card: heading and the most important, cut to its size. */
  readonly card: string
  /** SVG of the first view with its sources, and its address where that is known. */
  readonly picture: (address: string | null) => string
  /** Further pages, by their path in the site. */
  readonly pages: Iterable<{ readonly path: string; readonly html: string }>
}

/** More than this many items are not read from top to bottom; the rest of them is on pages of its own. */
export const MOST_ENTRIES = 600
/** On a list that is cut, an item of a hundred reports shows these; its further page has them all. */
const FEW_REPORTS = 4

/** The whole site as pages that need no script. The same data give the same bytes. */
export function renderSite({ read, styles, font, whole }: RenderOptions): Rendered {
  const corpus = read('corpus.json') as CorpusFile
  const { events, figures } = marksUnder(corpus, read)
  const undated = undatedEntries(corpus.undated && (read(corpus.undated.path) as UndatedFile))
  const dated = datedEntries(corpus, events, figures)
  const chunks = whole || dated.length + undated.length <= MOST_ENTRIES ? [] : chunksOf(dated, undated)
  const most = chunks.length > 0 ? FEW_REPORTS : Number.POSITIVE_INFINITY
  const names = namesOf(corpus, (id) => (whole ? `#article-${id}` : `articles/${id}.html`), most)
  const shown = chunks.length > 0 ? mostImportant(dated, MOST_ENTRIES / 2) : dated
  const still = stillOf({ corpus, events, figures })
  const article = (id: string) => read(`articles/${id}.json`) as ArticleFile
  const markup = renderToStaticMarkup(
    <PlainPage
      corpus={corpus}
      names={names}
      still={still}
      dated={shown}
      undated={chunks.length > 0 ? [] : undated}
      whole={whole}
      texts={whole ? corpus.articles.map(({ id }) => article(id)) : []}
      further={chunks.map(({ path, label }) => ({ href: path, label }))}
      cut={chunks.length > 0 ? plain.cut(shown.length, dated.length + undated.length) : null}
    />,
  )
  const drawn = {
    ...still,
    corpus,
    palette: LIGHT,
    fonts: PICTURE_FONTS,
    id: 'still',
    width: 1144,
    heading: corpus.title,
  }
  return {
    ...{ title: corpus.title, blurb: corpus.blurb, edition: corpus.edition, markup },
    card: withFont(renderToStaticMarkup(<Picture {...drawn} most={574} units={12} />), font),
    picture: (address) => withFont(renderToStaticMarkup(<Picture {...drawn} permalink={address} sources />), font),
    pages: whole ? [] : furtherPages(corpus, chunks, styles, article),
  }
}

interface Chunk {
  readonly path: string
  readonly label: string
  readonly entries: readonly Entry[]
}

function* furtherPages(
  corpus: CorpusFile,
  chunks: readonly Chunk[],
  styles: readonly string[],
  article: (id: string) => ArticleFile,
): Generator<{ path: string; html: string }> {
  const above = styles.map((href) => `../${href.replace(/^\.\//, '')}`)
  const names = namesOf(corpus, (id) => `../articles/${id}.html`)
  const page = (path: string, node: Parameters<typeof renderToStaticMarkup>[0]) => ({
    path,
    html: `<!doctype html>${renderToStaticMarkup(node)}\n`,
  })
  for (const { id, title, language, outlet, published, url } of corpus.articles)
    yield page(
      `articles/${id}.html`,
      <PlainDocument title={title} lang={language} styles={above}>
        <p>
          <a href="../index.html">
            <Printed text={corpus.title} />
          </a>
        </p>
        <h1>
          <Printed text={title} lang={language} />
        </h1>
        <p className="plain-note">
          {outlet && (
            <>
              <Printed text={outlet} />
              {say.page.comma}
            </>
          )}
          {published
            ? formatDays(published.earliest, published.latest) + say.page.comma + say.terms.published[published.basis]
            : say.claims.undatedArticle}
          {url && (
            <>
              {'. '}
              <Outward url={url} label={plain.atPublisher} />
            </>
          )}
        </p>
        <PlainText file={article(id)} />
      </PlainDocument>,
    )
  yield page(
    'articles/index.html',
    <PlainDocument title={plain.articlesOf(corpus.title)} styles={above}>
      <h1>
        <a href="../index.html">
          <Printed text={corpus.title} />
        </a>
      </h1>
      <Further
        links={inOrderOfTime(corpus.articles).map(({ id, title, outlet }) => ({
          href: `${id}.html`,
          label: outlet ? `${outlet}: ${title}` : title,
        }))}
      />
    </PlainDocument>,
  )
  for (const { path, label, entries } of chunks)
    yield page(
      path,
      <PlainDocument title={`${corpus.title}: ${label}`} styles={above}>
        <h1>
          <a href="../index.html">
            <Printed text={corpus.title} />
          </a>
        </h1>
        <h2>{label}</h2>
        {label === plain.withoutDate ? (
          <Undated entries={entries} names={names} />
        ) : (
          <Months entries={entries} names={names} />
        )}
      </PlainDocument>,
    )
}

function namesOf(corpus: CorpusFile, hrefOf: Names['hrefOf'], mostReports = Number.POSITIVE_INFINITY): Names {
  return {
    mostReports,
    articles: new Map(corpus.articles.map((article) => [article.id as string, article])),
    actors: new Map<string, Actor>(corpus.actors.map((actor) => [actor.id, actor])),
    hrefOf,
  }
}

/** Every mark of the tree of tiles, each once. */
function marksUnder(corpus: CorpusFile, read: RenderOptions['read']) {
  const events = new Map<string, TimelineEvent>()
  const figures = new Map<string, Figure>()
  const waiting = [corpus.tiles.path]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const tile = read(path) as TileFile
    for (const event of tile.events) events.set(event.id, event)
    for (const figure of tile.figures) figures.set(figure.id, figure)
    waiting.push(...tile.children.map((child) => child.path))
  }
  return { events: [...events.values()], figures: [...figures.values()] }
}

function chunksOf(dated: readonly Entry[], undated: readonly Entry[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const [entries, isDated] of [
    [dated, true],
    [undated, false],
  ] as const)
    for (let at = 0; at < entries.length; at += MOST_ENTRIES) {
      const part = entries.slice(at, at + MOST_ENTRIES)
      const day = (entry: Entry | undefined) => formatDay(dayFromNumber(entry?.day ?? 0))
      const label = isDated ? plain.to(day(part[0]), day(part.at(-1))) : plain.withoutDate
      chunks.push({ path: `list/${chunks.length + 1}.html`, label, entries: part })
    }
  return chunks
}

function mostImportant(entries: readonly Entry[], most: number): Entry[] {
  const kept = new Set([...entries].sort((a, b) => b.importance - a.importance).slice(0, most))
  return entries.filter((entry) => kept.has(entry))
}
