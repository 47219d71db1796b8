import { LONG } from '../../../language/lexicon/lasting.ts'
import type { SplitArticle, SplitPassage } from '../../../shapes.ts'
import { INCIDENTS } from '../kindWords.ts'

/** What stands around a sentence and says over what its numbers run. */
export interface Setting {
  /** The one sudden happening that the article tells of ("crash"), in its own word; null without any. */
  readonly happening: string | null
  /** What “It” at the head of the sentence goes on to tell of, where that lasts ("war"); null without any. */
  readonly lasting: string | null
}

/** Of those that befall at once; attacks, raids and protests in the plural may be many, and what lasts is none. */
const SUDDEN =
  /\b(?:earthquake|quake|temblor|tsunami|crash(?:es|ed)?|collision|derailment|derails|shipwreck|capsiz\w+|sinking|stampede|crush|blast|explosion|explodes|blaze|fire|landslide|mudslide|avalanche|rockslide|collapse|massacre|shooting|bombing|hurricane|cyclone|typhoon|tornado|flood|floods|flooding|eruption|cave-in|airstrike|air strike|(?:ferry|boat|ship|vessel) [^.]{0,40}\b(?:sank|sinks|overturn\w*|goes down|went down))\b/i
/** The passages of a lead, its headline among them. */
const LEAD = 3

/** Asked for each claim of an article. */
const happenings = new WeakMap<SplitArticle, string | null>()

function happeningOf(article: SplitArticle): string | null {
  const known = happenings.get(article)
  if (known !== undefined) return known
  const word = findHappening(article)
  happenings.set(article, word)
  return word
}

function findHappening({ text, passages }: SplitArticle): string | null {
  const lead = passages.filter(({ kind }) => kind !== 'furniture').slice(0, LEAD)
  if (lead.some(({ tokens }) => tokens.some((t) => LONG.has(t.lower)))) return null
  for (const { start, end } of lead) {
    const found = SUDDEN.exec(text.slice(start, end))
    if (found) return found[0].toLowerCase()
  }
  return null
}

/** What the article and the passage before say over what the numbers of a passage run. */
export function settingOf(article: SplitArticle, { index, tokens }: SplitPassage): Setting {
  return { happening: happeningOf(article), lasting: lastingBefore(article.passages[index - 1], tokens[0]!.lower) }
}

/** "The war lasted 50 years. It left 260,000 dead." */
function lastingBefore(before: SplitPassage | undefined, first: string): string | null {
  if (before === undefined || before.kind !== 'sentence' || first !== 'it') return null
  if (before.tokens.some((t) => INCIDENTS.has(t.lower))) return null
  return before.tokens.find((t) => LONG.has(t.lower))?.lower ?? null
}
