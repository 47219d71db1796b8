import type { ReactNode } from 'react'
import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Quote, Report, TimelineEvent } from '../../corpus/model.ts'
import { timeOf } from '../../corpus/when.ts'
import { formatWhen } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FAMILY_OF } from '../ui/kinds.ts'
import { leadReport } from '../ui/leadReport.ts'
import { Onward } from '../ui/Onward.tsx'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Differing } from './Differing.tsx'
import { Disclosure } from './Disclosure.tsx'
import { NotDated } from './NotDated.tsx'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'
import { toldOnce } from './toldOnce.ts'
import { Steps, Why } from './Why.tsx'

const MORE_PASSAGES = 'more-passages'

interface EventWordsProps {
  readonly event: TimelineEvent
  readonly reason: string | null
  readonly corpus: CorpusFile
  /** The article beside, once it is here. */
  readonly file: ArticleFile | undefined
  readonly view: View
  /** What can be done with the words. */
  readonly children: ReactNode
}

/** An event: when, its words as each passage has them, who, and how it was read. */
export function EventWords(props: EventWordsProps) {
  const { event, reason, corpus, view, children } = props
  const { lead, others } = toldBy(event, view.beside)
  return (
    <>
      <p className="kicker">
        <time>{formatWhen(event.when)}</time>
        <span>{reason ? <NotDated reason={reason} /> : say.terms.precisions[event.when.precision]}</span>
      </p>
      <h3 className={lead && holds(lead.quote.exact, event.title) ? 'unseen' : 'item-title'}>
        <Printed text={event.title} />
      </h3>
      <EditedByHand edited={event.edited} />
      {lead && <Told {...props} report={lead} lead />}
      <Onward to={[others.length > 0 && { id: MORE_PASSAGES, heading: say.reading.morePassages(others.length) }]} />
      {children}
      <Differing id={event.id} corpus={corpus} view={view} />
      <FactsOf event={event} corpus={corpus} view={view} />
      {lead && <WhyThisDate {...props} lead={lead} />}
      {others.length > 0 && <MorePassages {...props} reports={others} />}
    </>
  )
}

/** The report that is read first, and the others with what they add. */
function toldBy(event: TimelineEvent, beside: string | null) {
  const best = leadReport(event, beside)
  const [lead, ...others] = best ? toldOnce([best, ...event.reports.filter((report) => report !== best)]) : []
  return { lead, others }
}

interface ToldProps extends Omit<EventWordsProps, 'children'> {
  readonly report: Report
  readonly lead?: boolean
}

/** One passage, with who says so and where; but for the first, with a way to it in its article. */
function Told({ report, lead = false, event, corpus, file, view }: ToldProps) {
  const { quote, garbled } = report
  const words = speakerOf(report, event, file)
  return (
    <Quotation
      lead={lead}
      quote={quote}
      article={corpus.articles.find(({ id }) => id === quote.article)}
      by={words && <SaidBy words={words} corpus={corpus} view={view} />}
      garbled={garbled}
      besideHref={lead ? null : hrefOf(view, pointingAt(quote))}
    />
  )
}

/** What was read out of the words, one thing a row. */
function FactsOf({ event, corpus, view }: Pick<EventWordsProps, 'event' | 'corpus' | 'view'>) {
  const { type, status, actors, place } = event
  return (
    <Facts
      rows={[
        [
          say.reading.type,
          <span key="type" className="type" data-family={FAMILY_OF[type]}>
            {say.terms.types[type]}
          </span>,
        ],
        [say.reading.status, say.terms.statuses[status]],
        [say.reading.who, actors.length > 0 && <Participants event={event} corpus={corpus} view={view} />],
        [say.reading.where, place && <Printed text={place} />],
      ]}
    />
  )
}

/** The rule that read it, and each step from its words to a day, or to none. */
function WhyThisDate({ event, reason, file, view, lead }: EventWordsProps & { lead: Report }) {
  const told = timeOf(event, lead)
  return (
    <Why
      summary={reason ? say.reading.whyNoDate : say.reading.whyThisDate}
      when={told}
      around={lead.trigger}
      parts={[
        { role: say.reading.namedBy, quote: lead.trigger },
        { role: say.reading.when, quote: told.words },
        { role: say.reading.whoSaysSo, quote: lead.byWords },
      ]}
      steps={told.steps}
      rule={lead.rule}
      file={file}
      view={view}
    />
  )
}

/** The other passages that tell it, and why they are taken for one event. */
function MorePassages({ reports, ...props }: EventWordsProps & { reports: readonly Report[] }) {
  const { joins } = props.event
  return (
    <section>
      <h4 id={MORE_PASSAGES} tabIndex={-1}>
        {say.reading.morePassages(reports.length)}
      </h4>
      {reports.map((report) => (
        <Told key={`${report.quote.article}-${report.quote.start}`} {...props} report={report} />
      ))}
      {joins.length > 0 && (
        <Disclosure summary={say.reading.whyOneEvent}>
          <Steps steps={joins} />
        </Disclosure>
      )}
    </section>
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

/** Whether a title stands whole in the words beneath it, which are then the headline: nobody reads it twice. */
const holds = (words: string, title: string) => plain(words).includes(plain(title))
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase()

function Participants({ event, corpus, view }: Pick<EventWordsProps, 'event' | 'corpus' | 'view'>) {
  return (
    <ul className="inline-list">
      {event.actors.map(({ actor, role }) => (
        <li key={`${actor}-${role}`}>
          <a href={hrefOf(view, selecting('actor', actor))}>
            <Printed text={corpus.actors.find(({ id }) => id === actor)?.name ?? actor} />
          </a>
          {say.terms.roles[role] !== '' && <span className="note"> {say.terms.roles[role]}</span>}
        </li>
      ))}
    </ul>
  )
}
