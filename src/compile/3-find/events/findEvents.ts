import type { EventMention, Found, RefusedSpan, SplitArticle } from '../../shapes.ts'
import { subjectOf } from './candidates/subjectMatter.ts'
import { Narrative } from './dating/narrative.ts'
import type { Dated } from './draft.ts'
import { draftsOf, type Heard } from './drafts.ts'
import { eventOf } from './eventOf.ts'
import { Salience } from './participants/salience.ts'
import { Happenings } from './ties/happenings.ts'
import { tiedAs } from './ties/tied.ts'
import { type Known, knownByPassage, viewOf } from './view.ts'

/** In tokens. The longest sentences of newspapers stay below a quarter of it. */
const LONGEST = 1000

/**
 * What happened, is happening, is planned, or was said: a verb or an event noun of each clause, with its status, who
 * takes part, and the time that belongs to it. What no words date is only bounded, by the report and by what the
 * sentence says it came before or after.
 */
export function findEvents(article: SplitArticle, known: Known): Found<EventMention> {
  const grouped = knownByPassage(known)
  const found: EventMention[] = []
  const refused: RefusedSpan[] = []
  const narrative = new Narrative()
  const happenings = new Happenings(article.published)
  const salience = new Salience(known.actors)
  const subject = subjectOf(article)
  let depth = 0
  for (const passage of article.passages) {
    if (passage.kind === 'furniture' || passage.tokens.length === 0) continue
    if (passage.tokens.length > LONGEST) {
      refused.push({ start: passage.start, end: passage.end, rule: 'event', reason: 'too long to be a sentence' })
      continue
    }
    const view = viewOf(article, passage, grouped)
    salience.hear(view)
    const heard: Heard = { known, salience, narrative, subject, depth }
    const { drafts, ties } = draftsOf(view, heard, refused)
    const told = new Map<number, Dated>()
    const events = drafts.map((draft, k): EventMention => {
      const tie = ties[k]
      const event = eventOf(view, draft, drafts, heard, told)
      const again = happenings.tell(view, draft.candidate, event, found.length + k)
      return tiedAs(event, again.happening, tie ? { event: found.length + tie.event, kind: tie.kind } : again.tie)
    })
    for (const event of events) narrative.tell(event, known.actors)
    found.push(...events)
    if (passage.kind === 'sentence') depth++
  }
  return { found, refused }
}
