import { CALENDAR_WORDS, CURRENCIES } from '../../../language/lexicon/capitalised.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS, THING_HEADS, THING_NOUNS } from '../../../language/lexicon/institutions.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import { perWord } from '../../../language/perWord.ts'

/** "iPhone", "eBay", "PowerPC": camels that are no Scottish or French surname. */
export const isMade = perWord(({ text }) =>
  /^\p{Ll}+\p{Lu}\p{Ll}|^(?!Mc|Mac|De|Le|La|Du|Di|Fitz|Van)\p{Lu}\p{Ll}+\p{Lu}/u.test(text),
)

/** Looks of words that no name has. */
export const isNoName = perWord(
  ({ text, lower }) =>
    // No name has forty letters in one word; an address may.
    text.length > 40 ||
    CALENDAR_WORDS.has(text) ||
    text.endsWith('$') ||
    /^NGOs?$/.test(text) ||
    // "Rs 10 lakh", "Tk500", and "I’m" where it is one word.
    CURRENCIES.has(text) ||
    /^I['’]/.test(text) ||
    // "Theferry": an article run into its noun.
    (/^The\p{Ll}{5,}$/u.test(text) && isOrdinaryWord(lower.slice(3))),
)
/** What a ship's, a storm's or a law's name begins with; letters before ships are capitals ("MS Estonia", not "Ms Eaton"). */
export const isThingHead = perWord(
  ({ text, lower }) =>
    THING_HEADS.has(lower) && (!/^(?:mv|ms|ss|uss|hms|rms|mt|mb)$/.test(lower) || text === text.toUpperCase()),
)
/** "WHO said", "ICE agents": an abbreviation, and no word that begins a sentence. */
export const isAbbreviation = perWord(({ text }) => /^\p{Lu}{3,6}$/u.test(text))
/** What stands between hyphens in the names of towns. */
export const linksTown = perWord(({ text }) =>
  /^(?:de|des|du|la|le|les|l[èe]s|sur|sous|en|aux?|am|an|der|im|upon|on|under|in|the|by|over|da|do|of)$/.test(text),
)
export const isBareLetter = perWord(({ text }) => /^[B-HJ-Z]$/.test(text))
/** “Abducted Kita pupils freed”: what befell those named behind it. */
export const isBefallen = perWord(({ lower }) => BEFALLEN.has(lower))
const BEFALLEN = new Set(
  `abducted kidnapped jailed imprisoned detained arrested freed released rescued injured wounded captured exiled ousted
  deposed banned disgraced embattled stranded trapped accused convicted suspended sacked slain murdered beleaguered
  striking fleeing`.split(/\s+/),
)
export const mayBePast = perWord(({ lower }) => /\p{L}{4}ed$/u.test(lower) && isOrdinaryWord(lower))

/** A noun of bodies, places or things ("Council", "Valley", "Prize"): a part of a name, and no name alone. */
export function isNounOfNames(lower: string): boolean {
  return ORGANISATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower) || THING_NOUNS.has(lower)
}
