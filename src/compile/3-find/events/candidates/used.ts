import type { EventType } from '../../../../corpus/model.ts'
import type { Clause, VerbGroup } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import { isArrivalExpected } from '../expected.ts'
import { lemmaOf, type View } from '../view.ts'

/** What some verbs tell in one use of theirs, whatever the lists say of them. */
export function usedAs(view: View, clause: Clause, { lemma, passive }: VerbGroup): EventType | undefined {
  if (lemma === 'burn' && !passive && clause.object === null) return 'condition'
  // “it overturned”, but “the verdict, which a court overturned”
  if (lemma === 'overturn' && !passive && clause.object === null && isOfOne(clause)) return 'condition'
  // “40 were hurt in the attack” is told as “40 were injured”
  if (lemma === 'hurt' && passive) return 'assault'
  if (isStrikeForHours(view, clause)) return 'protest'
  if (isMatchWon(view, clause)) return 'condition'
  if (isArrivalExpected(view, clause)) return 'consult'
  if (isTermGiven(view, clause)) return 'coerce'
  return isJudged(view, clause) ? 'statement' : undefined
}

const isOfOne = ({ antecedent, subject }: Clause): boolean => !antecedent || antecedent[0] === subject?.[0]

/** “will strike for 48 hours”: no missile does. */
const isStrikeForHours = (view: View, { verb, object, range }: Clause): boolean =>
  verb?.lemma === 'strike' &&
  !verb.passive &&
  object === null &&
  view.times.some(
    ({ mention, from }) =>
      mention.type === 'DURATION' && from >= verb.range[1] && from < range[1] && from <= verb.range[1] + 2,
  )

/** “gets 15 years”, “received eight months in prison”: of a court. */
function isTermGiven({ tokens }: View, { verb }: Clause): boolean {
  if (verb?.lemma !== 'get' && verb?.lemma !== 'receive' && verb?.lemma !== 'give') return false
  const [number, unit, next] = [0, 1, 2].map((k) => tokens[verb.range[1] + k])
  return number?.pos === 'NUM' && TERM.has(lemmaOf(unit)) && (next?.pos === 'ADP' || next?.pos === 'PUNCT' || !next)
}
const TERM = new Set(['year', 'month'])

/** “called the meeting “futile””, but “called a meeting” */
const isJudged = ({ tokens }: View, { verb, object }: Clause): boolean =>
  verb?.lemma === 'call' && !verb.passive && object !== null && /^[“"‘']$/.test(tokens[object[1]]?.text ?? '')

/** “was found hanged in his cell”: by whom, if by anybody, is not told. */
export const foundHanged = ({ tokens }: View, { lemma, range }: VerbGroup): EventType | undefined =>
  lemma === 'hang' && tokens[range[0] - 1]?.lower === 'found' ? 'condition' : undefined

/** “beat Lima 2-1”, “thrashed them in the semi-final”: at a game. */
function isMatchWon({ tokens }: View, { verb, range }: Clause): boolean {
  if (!verb || !WINNING.has(verb.lemma)) return false
  const end = Math.min(range[1], verb.range[1] + GAME_REACH)
  for (let i = verb.range[1]; i < end; i++) {
    const { lower } = tokens[i] as Token
    if (isScore(lower) || (GAMES.has(lower) && tokens[i + 1]?.pos !== 'NOUN')) return true
  }
  return false
}
const WINNING = new Set('beat defeat thrash rout hammer crush stun overcome down overpower annihilate'.split(' '))
const isScore = (word: string): boolean => /^\d{1,3}[-–]\d{1,3}$/.test(word)
const GAMES = new Set(
  'final finals semi-final semifinal quarter-final quarterfinal penalties match game derby play-off playoff'.split(' '),
)
const GAME_REACH = 14
