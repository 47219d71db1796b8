import { auxForm, auxLemma, BE, DO, FUTURE, HAVE, MODALS, PAST_AUX } from './auxiliaries.ts'
import type { RawGroup } from './rawGroup.ts'
import type { Token } from './tokens.ts'
import { BASE_PARTICIPLES, formOf, type VerbForm, verbLemma } from './verbForms.ts'

/** The words of a verb group, found but not yet understood. */
interface GroupWords {
  readonly start: number
  readonly end: number
  /** The verb; -1 where an auxiliary stands for it (“was”). */
  readonly head: number
  readonly auxiliaries: readonly Token[]
  readonly infinitive: boolean
  readonly negated: boolean
  readonly inverted: number
}

/** What the words of a verb group say together. */
export function describeGroup(tokens: readonly Token[], words: GroupWords): RawGroup {
  const { start: from, auxiliaries, infinitive, negated, inverted } = words
  const copula = words.head < 0
  const head = copula ? tokens.indexOf(auxiliaries.at(-1) as Token, from) : words.head
  const verb = tokens[head] as Token
  const helping = copula ? auxiliaries.slice(0, -1) : auxiliaries
  const { future, modal, perfect, be } = readHelpers(helping)
  const roundabout = copula ? null : roundaboutTense(tokens, verb, words, helping, be)
  if (roundabout) {
    const to = words.end + 2
    return {
      from,
      to,
      head: to - 1,
      lemma: lemmaOf(tokens[to - 1] as Token, words),
      form: infinitive ? 'infinitive' : 'finite',
      tense: roundabout,
      perfect,
      progressive: false,
      passive: false,
      negated,
      modal,
      inverted,
    }
  }
  const verbForm = copula ? auxForm(verb) : (formOf(verb) ?? 'base')
  const form = formOfGroup(verb, verbForm, words, future || modal !== null)
  const isParticiple = verbForm === 'past?' || verbForm === 'participle' || verbForm === 'any'
  return {
    from,
    to: words.end,
    head,
    lemma: lemmaOf(verb, words),
    form,
    tense: future && form !== 'base' ? 'future' : tenseOf(form, auxiliaries[0], verbForm, modal),
    perfect,
    progressive: be && (verbForm === 'ing' || helping.some(({ lower }, i) => i > 0 && lower === 'being')),
    passive:
      (be && !copula && (isParticiple || BASE_PARTICIPLES.has(verb.lower))) ||
      (auxiliaries.length === 0 && form === 'participle'),
    negated,
    modal,
    inverted,
  }
}

/** What the auxiliaries before the verb tell. */
function readHelpers(helping: readonly Token[]) {
  let future = false
  let modal: string | null = null
  let perfect = false
  let be = false
  for (const { lower, lemma } of helping) {
    if (FUTURE.has(lower)) future = true
    else if (MODALS.has(lower)) modal = lower === 'ca' || lower === 'cannot' ? 'can' : isD(lower) ? 'would' : lower
    if (HAVE.has(lower)) perfect = true
    if (BE.has(lower) || lemma === 'get' || /^(?:get|got|['’]s$)/.test(lower)) be = true
  }
  return { future, modal, perfect, be }
}

const isD = (lower: string): boolean => lower === "'d" || lower === '’d'

/** “is going to launch”, “used to live”: the verb is the one after “to”. Null where it is none of these. */
function roundaboutTense(
  tokens: readonly Token[],
  { lower }: Token,
  { end, auxiliaries }: GroupWords,
  helping: readonly Token[],
  be: boolean,
): 'past' | 'future' | null {
  const going = lower === 'going' && be
  if (!going && !(lower === 'used' && auxiliaries.length === 0)) return null
  if (tokens[end]?.lower !== 'to' || tokens[end + 1]?.pos !== 'VERB') return null
  return going && !PAST_AUX.has(helping[0]?.lower ?? '') ? 'future' : 'past'
}

function formOfGroup(
  verb: Token,
  verbForm: VerbForm | null,
  { auxiliaries, infinitive }: GroupWords,
  helped: boolean,
): RawGroup['form'] {
  if (infinitive) return 'infinitive'
  if (helped) return 'finite'
  const first = (auxiliaries[0] ?? verb).lower
  if (first === 'being' || first === 'having') return 'ing'
  if (first === 'been') return 'participle'
  if (first === 'be') return 'base'
  if (auxiliaries.length > 0) return 'finite'
  if (verbForm === 'ing' || verbForm === 'participle') return verbForm
  if (verbForm === 'past?' || verbForm === 'any') return PASTS.has(verb.lower) ? 'finite' : 'past?'
  return verbForm === 'base' || verbForm === null ? 'base' : 'finite'
}

/** Past tenses that are hardly ever participles without an auxiliary. */
const PASTS = new Set(['had', 'said'])

function tenseOf(
  form: RawGroup['form'],
  first: Token | undefined,
  verbForm: VerbForm | null,
  modal: string | null,
): RawGroup['tense'] {
  if (form === 'base') return 'present'
  if (form !== 'finite') return 'none'
  if (first === undefined) return verbForm === 'past' || verbForm === 'past?' ? 'past' : 'present'
  if (PAST_AUX.has(first.lower)) return 'past'
  return modal ? 'none' : 'present'
}

function lemmaOf(verb: Token, { auxiliaries, infinitive }: GroupWords): string {
  if (auxiliaries.includes(verb)) return auxLemma(verb)
  return requiresBase(verb, auxiliaries.at(-1), infinitive) ? verb.lower : verbLemma(verb)
}

/** After “to”, “will” or “did” the word is the verb itself: “to lay off” is no form of “lie”. */
const requiresBase = (verb: Token, before: Token | undefined, infinitive: boolean): boolean => {
  const bare =
    before === undefined ? infinitive : MODALS.has(before.lower) || FUTURE.has(before.lower) || DO.has(before.lower)
  return bare && !verb.lower.endsWith('ing') && !verb.lower.endsWith('ed')
}
