import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Actor, Figure, TimelineEvent } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { Facts } from '../ui/Facts.tsx'
import { figureLabel } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import { hrefOf, pointingAt, readingBeside, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Quotation } from './Quotation.tsx'
import { Titles } from './Titles.tsx'
import { WhyOne } from './WhyOne.tsx'

interface ActorCardProps {
  readonly actor: Actor
  readonly corpus: CorpusFile
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  /** The article beside, once it is here: its mentions are listed in context. */
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** An actor: the names in print, misspellings included, and everything that is said to be theirs. */
export function ActorCard({ actor, corpus, events, figures, file, view }: ActorCardProps) {
  const theirs = events.filter((event) => event.actors.some((participant) => participant.actor === actor.id))
  const claims = figures.filter((figure) => figure.by === actor.id)
  return (
    <>
      <p className="kicker">
        <span>{say.terms.actorKinds[actor.kind] ?? actor.kind}</span>
        <span>{say.reading.mentionsIn(actor.mentions, actor.articles.length)}</span>
      </p>
      <h3 className="item-title item-title-lead">
        <Printed text={actor.name} />
      </h3>
      <EditedByHand edited={actor.edited} />
      <Facts
        rows={[
          [say.reading.role, actor.titles.length < 2 && actor.role && <Printed text={actor.role} />],
          [say.reading.of, actor.affiliation && <Printed text={actor.affiliation} />],
        ]}
      />
      <h4>{say.reading.names}</h4>
      <ul className="aliases">
        {actor.aliases.map((alias) => (
          <li key={alias.text}>
            <Printed text={alias.text} /> <span className="note">{alias.count}×</span>
          </li>
        ))}
      </ul>
      <WhyOne actor={actor} />
      <Titles actor={actor} corpus={corpus} view={view} />
      {actor.contradictions.map(({ quote, note }) => (
        <Quotation
          key={`${quote.article}-${quote.start}`}
          quote={quote}
          by={<Recorded text={note} />}
          article={corpus.articles.find(({ id }) => id === quote.article)}
        />
      ))}
      {theirs.length > 0 && (
        <>
          <h4>{say.count.events(theirs.length)}</h4>
          <ul className="claims">
            {theirs.map((event) => (
              <li key={event.id}>
                <a href={hrefOf(view, selecting('event', event.id))}>
                  <Printed text={event.title} />
                </a>
                <span className="note">{formatWhen(event.when)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {claims.length > 0 && (
        <>
          <h4>{say.reading.figuresFrom(claims.length)}</h4>
          <ul className="claims">
            {claims.map((figure) => (
              <li key={figure.id}>
                <a href={hrefOf(view, selecting('figure', figure.id))}>
                  <Printed text={figureLabel(figure)} />
                </a>
                <span className="note">{figure.asOf ? formatWhen(figure.asOf) : say.time.none}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{say.reading.mentions}</h4>
      <ul className="claims">
        {actor.articles.map((id) => (
          <li key={id}>
            <a href={hrefOf(view, readingBeside(id))} aria-current={id === file?.article.id ? 'true' : undefined}>
              <Printed text={corpus.articles.find((article) => article.id === id)?.title ?? id} />
            </a>
            {id === file?.article.id && <Mentions actor={actor} file={file} view={view} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Enough to know the sentence again. */
const CONTEXT_CHARS = 36

function Mentions({ actor, file, view }: { actor: Actor; file: ArticleFile; view: View }) {
  const mentions = file.mentions.filter((mention) => mention.actor === actor.id)
  return (
    <ol className="mentions">
      {mentions.map(({ quote, title }) => {
        const passage = file.passages.find(({ start, end }) => start <= quote.start && quote.end <= end)
        const from = Math.max(passage?.start ?? 0, quote.start - CONTEXT_CHARS)
        const to = Math.min(passage?.end ?? file.text.length, quote.end + CONTEXT_CHARS)
        return (
          <li key={quote.start}>
            <a href={hrefOf(view, pointingAt(quote))}>
              <bdi dir="auto" lang={file.article.language}>
                {from > (passage?.start ?? 0) && '…'}
                {file.text.slice(from, quote.start)}
                <b>{quote.exact}</b>
                {file.text.slice(quote.end, to)}
                {to < (passage?.end ?? 0) && '…'}
              </bdi>
            </a>
            {title && (
              <span className="note">
                {' '}
                {say.reading.called} <Printed text={`“${title}”`} />
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
