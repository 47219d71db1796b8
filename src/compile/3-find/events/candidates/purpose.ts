import type { EventType } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
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
