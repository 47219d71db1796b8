import type { EventType } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { HARM } from '../../../language/lexicon/harm.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { SplitArticle } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type View } from '../view.ts'
import { campaignOf, ofCampaign } from './purpose.ts'
import { ofWork, tellsOfStoppage } from './stoppage.ts'

/** How far into the article its subject is looked for: the headline and the first two sentences. */
const OPENING = 3

/** What an article is of, by which its common words are understood. */
export interface Subject {
  readonly isOfDisaster: boolean
  readonly isOfStoppage: boolean
  /** What a campaign is of whose aim nothing is told beside it. */
  readonly campaign: EventType | null
}

/** What the opening of an article says that it is of. */
export const subjectOf = (article: SplitArticle): Subject => ({
  isOfDisaster: tellsOfDisaster(article),
  isOfStoppage: tellsOfStoppage(article),
  campaign: campaignOf(article),
})

/** The candidate as an article of that subject means it. */
export const ofSubject = (
  view: View,
  candidate: Candidate,
  { isOfDisaster, isOfStoppage, campaign }: Subject,
): Candidate => ofCampaign(ofWork(view, befallen(view, candidate, isOfDisaster), isOfStoppage), campaign)

/** The article is of a disaster: its opening names one before it names any attack. */
function tellsOfDisaster({ passages }: SplitArticle): boolean {
  const told = passages.filter(({ kind }) => kind !== 'furniture').slice(0, OPENING)
  let blast = false
  let works = false
  for (const { tokens } of told)
    for (const token of tokens) {
      if (token.pos === 'VERB' && isMishap(token)) return true
      if (token.pos === 'VERB' && isBlownUp(token)) blast = true
      if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
      if (isArms(token)) return false
      if (isWorks(token)) works = true
      const lemma = lemmaOf(token)
      const sense = NOUN_SENSES.get(lemma)
      if (BLASTS.has(lemma)) blast = true
      else if (sense?.type === 'assault') return false
      else if (
        sense?.type === 'condition' &&
        !sense.weak &&
        DISASTERS.has(lemma) &&
        !(lemma === 'landslide' && isOfVotes(tokens))
      )
        return true
    }
  return blast && works
}
/** “wins the presidency in a landslide”: no hill came down. */
const isOfVotes = (tokens: readonly Token[]): boolean => tokens.some(isVote)
const isVote = perWord(({ lower }) =>
  /^(?:elect(?:ions?|ed|oral)|votes?|voters?|polls?|victory|wins?|won|presidency|re-?elect(?:ed|ion)|referendum|ballots?)$/.test(
    lower,
  ),
)
/** What blows up by itself and by a hand alike. */
const BLASTS = new Set(['explosion', 'blast'])
const BLOWN = new Set(['explode', 'blow'])
const MISHAPS = new Set(
  'derail derailed derails capsize capsized capsizes overturned overturns collided erupted erupts collapsed collapses'.split(
    ' ',
  ),
)
const isBlownUp = perWord(({ lower }) => /^(?:explod(?:e|es|ed)|bl(?:ew|own|ows))$/.test(lower))
const isMishap = perWord(({ lower }) => MISHAPS.has(lower))
const WORKS = new Set(
  'mine colliery gas boiler plant factory refinery pipeline pipe fireworks fire blaze warehouse depot tanker furnace mill kiln kitchen silo fuel petrol gasoline oil tap chemical chemicals ammonia fertiliser fertilizer propane butane cylinder cylinders stove laboratory generator transformer substation battery petrochemical steam methane distillery bakery workshop'.split(
    ' ',
  ),
)
const isWorks = perWord(({ lower }) => WORKS.has(lower))
const ARMS =
  /^(?:bomb|bomber|missile|shell|grenade|militant|rebel|gunman|gunmen|attacker|device|mortar|drone|landmine)s?$/
const isArms = perWord(({ lower }) => ARMS.test(lower))

/** “340 people were injured”, in a report of an earthquake: nobody did it; nor a blast at a factory. */
function befallen(view: View, candidate: Candidate, isOfDisaster: boolean): Candidate {
  if (!isOfDisaster || candidate.type !== 'assault') return candidate
  if (BLASTS.has(candidate.lemma) || BLOWN.has(candidate.lemma)) return { ...candidate, type: 'condition' }
  const clause = candidate.kind === 'verb' ? view.clauses[candidate.clause] : undefined
  if (!HARM.has(candidate.lemma) || !clause?.verb) return candidate
  if (!clause.verb.passive) {
    const subject = clause.subject === null ? '' : lemmaOf(view.tokens[headOf(view.tokens, clause.subject)])
    return BLASTS.has(subject) ? { ...candidate, type: 'condition' } : candidate
  }
  const by = view.tokens[clause.verb.range[1]]?.lower === 'by'
  return by ? candidate : { ...candidate, type: 'condition' }
}

/** “came off the rails, killing nine”, “bombed the port, killing nine”: what an act did to people is of its kind. */
export function ofOneKind(view: View, candidate: Candidate, all: readonly Candidate[]): Candidate {
  const clause = candidate.kind === 'verb' ? view.clauses[candidate.clause] : undefined
  if (clause?.kind !== 'participial' || clause.verb?.form !== 'participle' || clause.verb.passive) return candidate
  if (!HARM.has(candidate.lemma) || clause.parent === null) return candidate
  const over = all.find(({ kind, clause: c }) => kind === 'verb' && c === clause.parent)
  if (!over || over.unlisted || over.type === candidate.type) return candidate
  if (over.type !== 'assault' && (over.type !== 'condition' || hasDoer(view, view.clauses[over.clause] as Clause)))
    return candidate
  return { ...candidate, type: over.type }
}

/** Somebody, rather than a thing, is the subject. */
function hasDoer(view: View, { subject }: Clause): boolean {
  if (subject === null) return false
  const head = headOf(view.tokens, subject)
  if (groupOf(lemmaOf(view.tokens[head])) !== null) return true
  return view.actors.some(({ mention, from, to }) => mention.kind !== 'place' && from <= head && head < to)
}
