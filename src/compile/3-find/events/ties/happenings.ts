import { addDays } from '../../../../corpus/day.ts'
import type { Published } from '../../../../corpus/model.ts'
import { isOneAct, MISFORTUNES, RARE } from '../../../language/lexicon/actClasses.ts'
import { MISHAPS } from '../../../language/lexicon/happenings.ts'
import type { EventMention, Tie } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { type Happening, happeningOf, isBareHarm } from './happening.ts'

type Reported = Pick<EventMention, 'passage' | 'status' | 'when' | 'time' | 'words'>
interface Told extends Happening {
  readonly event: Reported
  readonly index: number
}

/** How far back, in passages, a report looks for what may happen twice in one article: an attack, a fire. */
const NEAR = 3
/** In passages: the headline, and the sentences that tell what it is about. */
const LEAD = 8
/** So many are remembered: what goes on like this for longer is a table. */
const KEPT = 32
/** In days: what lies further back is told beside the news. */
const NEWS = 30
/** In days: what a report of one day or the next tells. */
const FRESH = 7

/** The happenings that an article has told of: what it calls “the blast” further on is the one that it told of before. */
export class Happenings {
  private readonly told: Told[] = []
  /** The first of all, and whether another has been told beside it. */
  private first: Told | null = null
  private isOneOfMany = false

  constructor(private readonly published: Published | null) {}

  /** Hears an event, `index` in its article: the happening's noun, and what it tells again where that is certain. */
  tell(view: View, candidate: Candidate, event: Reported, index: number): Pick<EventMention, 'happening' | 'tie'> {
    const happening = happeningOf(view, candidate)
    if (!REAL.has(event.status)) return { happening: happening?.noun ?? null, tie: null }
    if (happening) {
      const tie = this.again(event, happening)
      const { noun, known, names } = happening
      this.hear({ noun, known, names, event, index })
      return { happening: happening.noun, tie }
    }
    const topic = isBareHarm(view, candidate) ? this.topicOf(event) : null
    return { happening: topic?.noun ?? null, tie: topic && { event: topic.index, kind: 'again' } }
  }

  private hear(told: Told): void {
    this.first ??= told
    if (!isOne(told.noun, this.first.noun) || !meets(told.event, this.first.event)) this.isOneOfMany = true
    this.told.push(told)
    if (this.told.length > KEPT) this.told.shift()
  }

  private again(event: Reported, { noun, known, names }: Happening): Tie | null {
    if (!known) return null
    // “The April 8 bombing” is known by its day.
    const fits = this.told.filter(
      (told) =>
        isOne(noun, told.noun) &&
        meets(event, told.event) &&
        (event.time === null || told.event.time !== null || this.isDayOfLead(event, told)),
    )
    const last = fits.at(-1)
    if (!last) return null
    const isFar = (told: Told) => event.passage - told.event.passage > NEAR
    // Between the news and what it reminds of, “the crash” may be either.
    if (fits.some((told) => !this.isNews(told) && !isFar(told))) return null
    if (!this.isNews(last) || (isFar(last) && !isUnique(last.noun))) return null
    const beside = new Set([...last.event.words, ...last.names])
    return names.every((name) => beside.has(name)) ? { event: last.index, kind: 'again' } : null
  }

  /** “Nine died when a fire swept through a mill. The blaze broke out late on Saturday”: the lead is dated behind itself. */
  private isDayOfLead({ passage, when: { earliest } }: Reported, told: Told): boolean {
    const { published, first } = this
    if (told.noun !== first?.noun || this.isOneOfMany || passage - told.event.passage > NEAR || !MISHAPS.has(told.noun))
      return false
    return earliest !== null && (!published || addDays(earliest, FRESH) >= published.earliest)
  }

  /** The one mishap that the article's first sentences are about, for what stands among them. */
  private topicOf(event: Reported): Told | null {
    const { first } = this
    if (!first || this.isOneOfMany || !MISHAPS.has(first.noun) || !this.isNews(first) || event.passage > LEAD)
      return null
    if (event.time !== null && first.event.time === null) return null
    return meets(event, first.event) ? first : null
  }

  private isNews({ event: { when } }: Told): boolean {
    const { published } = this
    return !published || when.latest === null || addDays(when.latest, NEWS) >= published.earliest
  }
}
const REAL = new Set<EventMention['status']>(['occurred', 'ongoing'])
const isUnique = (noun: string): boolean => RARE.has(noun) || MISFORTUNES.has(noun)
const isOne = (a: string, b: string): boolean =>
  isOneAct(a, b) || (MISFORTUNES.has(a) && isUnique(b)) || (MISFORTUNES.has(b) && isUnique(a))

function meets(a: Pick<EventMention, 'when'>, b: Pick<EventMention, 'when'>): boolean {
  const starts = (x: string | null, y: string | null) => x === null || y === null || x <= y
  return starts(a.when.earliest, b.when.latest) && starts(b.when.earliest, a.when.latest)
}
