import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Quote, Report, TimelineEvent } from '../../corpus/model.ts'
import { formatWhen, PRECISION_WORDS } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { Facts } from '../ui/Facts.tsx'
import { EVENT_TYPE_LOOKS, ROLE_LABELS, STATUS_LABELS } from '../ui/kinds.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, selecting, type View } from '../view/view.ts'
import { Differing } from './Differing.tsx'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'
import { Why } from './Why.tsx'

interface EventWordsProps {
  readonly event: TimelineEvent
  readonly reason: string | null
  readonly corpus: CorpusFile
  /** The article beside, once it is here. */
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** An event: when, its words as each passage has them, who, and how it was read. */
export function EventWords({ event, reason, corpus, file, view }: EventWordsProps) {
  const { when, reports, type, status } = event
  const look = EVENT_TYPE_LOOKS[type]
  const articleOf = (id: string) => corpus.articles.find((article) => article.id === id)
  const beside = view.beside ?? reports[0]?.quote.article
  const lead = reports.find((report) => report.quote.article === beside) ?? reports[0]
  const others = reports.filter((report) => report !== lead)
  const saidBy = (report: Report) => {
    const words = speakerOf(report, event, file)
    return words && <SaidBy words={words} corpus={corpus} view={view} />
  }
  return (
    <>
      <p className="kicker">
        <time>{formatWhen(when)}</time>
        <span>{reason ? `not dated: ${reason}` : PRECISION_WORDS[when.precision]}</span>
      </p>
      <h3 className="item-title">
        <Printed text={event.title} />
      </h3>
      <EditedByHand edited={event.edited} />
      {lead && (
        <Quotation
          lead
          quote={lead.quote}
          article={articleOf(lead.quote.article)}
          by={saidBy(lead)}
          garbled={lead.garbled}
        />
      )}
      <Differing id={event.id} corpus={corpus} view={view} />
      <Facts
        rows={[
          [
            'Type',
            <span key="type" className="type" data-family={look.family}>
              {look.label}
            </span>,
          ],
          ['Status', STATUS_LABELS[status]],
          ['Who', event.actors.length > 0 && <Participants event={event} corpus={corpus} view={view} />],
          ['Where', event.place && <Printed text={event.place} />],
        ]}
      />
      {lead && (
        <Why
          summary={reason ? 'Why it has no date' : 'Why this date'}
          when={lead.when}
          around={lead.trigger}
          parts={[
            { role: 'Named by', quote: lead.trigger },
            { role: 'When', quote: lead.when.words },
            { role: 'Who says so', quote: lead.byWords },
          ]}
          steps={lead.when.steps}
          rule={lead.rule}
          file={file}
          view={view}
        />
      )}
      {others.length > 0 && (
        <section>
          <h4>{others.length === 1 ? 'One more passage reports it' : `${others.length} more passages report it`}</h4>
          {others.map((report) => (
            <Quotation
              key={`${report.quote.article}-${report.quote.start}`}
              quote={report.quote}
              article={articleOf(report.quote.article)}
              by={saidBy(report)}
              garbled={report.garbled}
              besideHref={hrefOf(view, pointingAt(report.quote))}
            />
          ))}
        </section>
      )}
    </>
  )
}

/**
 * Who a report is from: the source that it names or, where the event is itself a saying, who speaks. Null where the
 * passage names nobody; undefined where that cannot be told without its article.
 */
function speakerOf(
  { byWords, trigger }: Report,
  { type }: TimelineEvent,
  file: ArticleFile | undefined,
): Quote | null | undefined {
  if (byWords) return byWords
  if (file?.article.id !== trigger.article) return type === 'statement' ? undefined : null
  const own = file.attributions.find(({ cue }) => cue.start < trigger.end && cue.end > trigger.start)
  return own?.source ?? null
}

function Participants({ event, corpus, view }: Pick<EventWordsProps, 'event' | 'corpus' | 'view'>) {
  return (
    <ul className="inline-list">
      {event.actors.map(({ actor, role }) => (
        <li key={`${actor}-${role}`}>
          <a href={hrefOf(view, selecting('actor', actor))}>
            <Printed text={corpus.actors.find(({ id }) => id === actor)?.name ?? actor} />
          </a>
          {ROLE_LABELS[role] !== '' && <span className="note"> {ROLE_LABELS[role]}</span>}
        </li>
      ))}
    </ul>
  )
}
