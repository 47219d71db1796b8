import type { EventType } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { perWord } from '../../../language/perWord.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { SplitArticle } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseAt, type View } from '../view.ts'
import { ruledType, senseOf } from './senses.ts'

/** Nouns that say no more than that people set about something. */
const UNDERTAKINGS = new Set(['campaign', 'operation'])

/** What “a campaign” or “an operation” is by what it is for; undefined where its words do not say. */
export function purposeOf(view: View, phrase: NounPhrase): EventType | undefined {
  const { tokens } = view
  const lemma = lemmaOf(tokens[phrase.head])
  if (!UNDERTAKINGS.has(lemma)) return undefined
  for (let i = phrase.from; i < phrase.head; i++) {
    const type = CIVIL.get((tokens[i] as Token).lower)
    if (type) return type
  }
  const next = tokens[phrase.head + 1]?.lower
  // “a campaign to vaccinate children”, “an operation to free the miners”
  if (next === 'to') {
    const aim = view.clauses.find(({ kind, range }) => kind === 'infinitive' && range[0] === phrase.head + 1)
    return aim ? typeOfAim(view, aim, lemma) : undefined
  }
  const about = phraseAt(view, phrase.head + 2)
  if (!about || lemma !== 'campaign') return undefined
  // “a campaign for clean water”
  if (next === 'for') return 'demand'
  // “a campaign against polio”, not “against the rebels”
  return next === 'against' && ILLS.has(lemmaOf(tokens[about.head])) ? 'condition' : undefined
}

function typeOfAim(view: View, aim: Clause, lemma: string): EventType {
  const type = ruledType(view, aim) ?? senseOf(view, aim)?.type ?? 'condition'
  // Whoever sets about freeing people helps them; whoever campaigns for an act of state asks for it.
  if (lemma === 'operation') return type === 'concede' ? 'aid' : type
  return ASKED.has(type) ? 'demand' : type
}
const ASKED: ReadonlySet<string> = new Set(['concede', 'coerce', 'reject', 'agree', 'sanction', 'support'])

const CIVIL: ReadonlyMap<string, EventType> = new Map([
  ...'political electoral election presidential parliamentary mayoral media advertising marketing awareness fundraising publicity information education literacy petition reelection re-election advocacy social leadership referendum'
    .split(' ')
    .map((word) => [word, 'condition'] as const),
  ...'vaccination immunisation immunization polio vaccine inoculation health cleanup clean-up feeding relief rescue aid humanitarian salvage'
    .split(' ')
    .map((word) => [word, 'aid'] as const),
  ...['smear', 'hate', 'disinformation', 'whispering'].map((word) => [word, 'disapprove'] as const),
])
const ILLS = new Set([
  ...DISASTERS,
  ...'polio measles corruption smoking poverty hunger illiteracy stigma drug litter obesity violence racism marriage'.split(
    ' ',
  ),
])

/** What “the campaign” is of an article that names no arms: for the sick, or for votes; null elsewhere. */
export function campaignOf({ passages }: SplitArticle): EventType | null {
  let cure = false
  let vote = false
  for (const { kind, tokens } of passages) {
    if (kind === 'furniture') continue
    if (tokens.some(isArms)) return null
    cure ||= tokens.some(isCure)
    vote ||= tokens.some(isVote)
  }
  return cure ? 'aid' : vote ? 'condition' : null
}
const isCure = perWord(({ lower }) => /^(?:vaccin|immunis|immuniz|inoculat)/.test(lower))
const isVote = perWord(({ lower }) =>
  /^(?:elect(?:ions?|oral|orate)|voters?|candidates?|ballots?|referendum|run-?off)$/.test(lower),
)
const isArms = perWord(({ lower }) => ARMS.test(lower))
const ARMS =
  /^(?:bomb|bomber|bombing|bombardment|missile|shell|shelling|grenade|militant|rebel|insurgent|jihadist|gunman|gunmen|guerrilla|airstrike|warplane|rocket|artillery|troop|army|soldier|military|militia|offensive|war|militiamen)s?$/

/** “The campaign began on Monday”, in a report of a vaccine. */
export const ofCampaign = (candidate: Candidate, campaign: EventType | null): Candidate =>
  campaign !== null && candidate.type === 'assault' && candidate.kind === 'noun' && candidate.lemma === 'campaign'
    ? { ...candidate, type: campaign }
    : candidate
