import { valuePerWord } from './perWord.ts'
import type { Token } from './tokens.ts'

/**
 * The forms of English verbs. Irregular ones are data; regular ones are read from their endings.
 * `past?` stands for a form that is past tense or past participle (“attacked”, “held”).
 */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past?' | 'any'

/** `lemma past participle`; a form that is both stands once. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|bear bore born|beat beat beaten|become became become|begin began begun
bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came come|creep crept
deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forego forewent foregone|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|grind ground|hang hung|have had
hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|learn learnt|leave left
lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|outdo outdid outdone
overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|plead pled|prove proved proven|rebuild rebuilt|redo redid redone
repay repaid|resell resold|rethink rethought|retake retook retaken|rewrite rewrote rewritten|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent
sew sewed sewn|shake shook shaken|shine shone|shoot shot|show showed shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sow sowed sown|speak spoke spoken|speed sped|spend spent
spill spilt|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck
strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written|be was been|be were been`

/** Verbs whose base, past and participle look the same. */
const INVARIANT = `bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut slit split
spread thrust upset`

/** Common words in -s, -ed or -ing that are never verbs. */
export const NOT_VERBS = new Set([
  'during',
  'morning',
  'evening',
  'nothing',
  'something',
  'anything',
  'everything',
  'thing',
  'ceiling',
  'king',
  'spring',
  'string',
  'wing',
  'sibling',
  'hundred',
  'red',
  'indeed',
  'sacred',
  'naked',
])

/** Base forms that are participles too (“was overrun”). */
export const BASE_PARTICIPLES: ReadonlySet<string> = new Set(['become', 'come', 'overcome', 'run', 'overrun', 'beat'])

const irregular = new Map<string, { lemma: string; form: VerbForm }>()
for (const entry of IRREGULAR.trim().split(/[|\n]/)) {
  const [lemma, past, participle] = entry.split(' ') as [string, string, string?]
  if (participle === undefined) irregular.set(past, { lemma, form: 'past?' })
  else {
    if (past !== lemma) irregular.set(past, { lemma, form: 'past' })
    if (participle !== lemma) irregular.set(participle, { lemma, form: participle === past ? 'past?' : 'participle' })
  }
}
// Forms that are also the base of another verb, or a base and a participle.
for (const word of ['found', 'ground', 'wound', 'saw', 'lay', 'bound', 'left', 'felt', 'shot', 'led'])
  if (!irregular.has(word)) throw new Error(`no irregular form “${word}”`)
for (const word of INVARIANT.split(/\s+/)) irregular.set(word, { lemma: word, form: 'any' })
// Their ending is no ending.
for (const word of ['need', 'bleed', 'breed', 'feed', 'heed', 'exceed', 'proceed', 'seed', 'speed', 'succeed'])
  irregular.set(word, { lemma: word, form: 'base' })
for (const word of BASE_PARTICIPLES) irregular.set(word, { lemma: word, form: word === 'beat' ? 'any' : 'base' })

const VOWEL = /[aeiouy]/
/** Endings of stems whose base form has a final e (“charg-”, “stor-”), and the exceptions among them. */
const WRITTEN_WITH_E = /(?:[csuvz]|[aiou][tkgr]|[^aeo]ng|[dr]g|l?leg|ieg|ib|[^aeo]ul|[bcdfgkpst]l)$/
const WITHOUT_E = /(?:ss|oit|ait|eat|oot|out|ou?r|air|ear|isit|imit|osit|ibit|erit|edit|udit|ook|alk|eak|eek)$/

/** Base form of a regular verb in -ed, -ing or -s, by spelling alone; used where the tagger saw no verb. */
export function regularLemma(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length < 6 && word.endsWith('ying') && !VOWEL.test(word.slice(0, -4))) return `${word.slice(0, -4)}ie`
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null
  if (stem === null) {
    if (/(?:ss|sh|ch|x|[tz]z)es$/.test(word)) return word.slice(0, -2)
    return word.endsWith('s') ? word.slice(0, -1) : word
  }
  const last = stem.at(-1) ?? ''
  if (last === stem.at(-2) && !'sle'.includes(last)) return stem.slice(0, -1)
  if (stem.endsWith('e') || CUT.has(stem) || (WRITTEN_WITH_E.test(stem) && !WITHOUT_E.test(stem))) return `${stem}e`
  return stem
}

/** The form a word would have as a verb; null when it cannot be told from its ending. */
export function formOf(token: Token): VerbForm | null {
  const form = formByLetters(token)
  if (form !== 'by tag') return form
  if (token.pos !== 'VERB') return null
  return token.lower !== token.lemma && token.lower.endsWith('s') ? 's' : 'base'
}
const formByLetters = valuePerWord(({ lower }): VerbForm | 'by tag' | null => {
  const known = irregular.get(lower)
  if (known) return known.form
  if (NOT_VERBS.has(lower)) return null
  if (lower.endsWith('ing') && VOWEL.test(lower.slice(0, -3))) return 'ing'
  if (lower.endsWith('ed') && VOWEL.test(lower.slice(0, -2))) return 'past?'
  return 'by tag'
})

/** The verb's base form, irregular verbs by table. */
export function verbLemma(token: Token): string {
  const known = irregularLemma(token)
  if (known !== null && !(token.pos === 'VERB' && token.lemma === token.lower && AMBIGUOUS_BASE.has(token.lower)))
    return known
  if (token.pos === 'VERB' && (token.lemma !== token.lower || formOf(token) === 'base'))
    return mended(token) ?? token.lemma
  return lemmaByLetters(token)
}

/** “fined” of “fin”, “alleged” of “alleg”: the tagger’s lemma left the e away. */
function mended({ lemma, word }: Token): string | null {
  return stemCut({ word }) === lemma ? `${lemma}e` : null
}
/** The stem of a word in -ed or -ing that can only have lost an e: short stems double their last letter (“planned”). */
const stemCut = valuePerWord(({ lower }): string | null => {
  const stem = lower.endsWith('ed') ? lower.slice(0, -2) : lower.endsWith('ing') ? lower.slice(0, -3) : ''
  return /^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvz]$/.test(stem) || CUT.has(stem) ? stem : null
})
const CUT = new Set('alleg blockad barricad quarantin reconcil rehom menac'.split(' '))
const irregularLemma = valuePerWord(({ lower }) => irregular.get(lower)?.lemma ?? null)
const lemmaByLetters = valuePerWord(({ lower }) => regularLemma(lower))
/** Forms of one verb that are the base of another: the tagger's lemma decides. */
const AMBIGUOUS_BASE = new Set(['found', 'wound', 'ground', 'bound', 'lay', 'saw', 'left'])
