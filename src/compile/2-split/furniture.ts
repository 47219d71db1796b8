import type { FurnitureKind } from '../../corpus/model.ts'
import { isDateAlone } from '../language/dateAlone.ts'
import type { Span } from '../shapes.ts'
import { AUTHOR_NOUNS, ENDS_THE_ARTICLE, FURNITURE_LINES, OPENS_LINKS, SECTIONS } from './furnitureLines.ts'

/** Longer lines are never furniture by their words: the rules look at bounded text alone. */
const LONGEST = 400
/** A breadcrumb stands above the headline. */
const HEAD = 3

/** The kind of furniture each paragraph is, in order; null for news. */
export function findFurniture(text: string, paragraphs: readonly Span[]): (FurnitureKind | null)[] {
  const script = mainScript(text)
  const kinds: (FurnitureKind | null)[] = []
  const dated = dateLine(text, paragraphs)
  const headline = belowLinks(text, paragraphs)
  const teasers = paragraphs.slice(0, Math.max(headline, 0)).filter((span) => isMore(text, span)).length
  let ended = false
  let links = 0
  paragraphs.forEach(({ start, end }, i) => {
    // The number of a page, the mark of a list, a letter left over: nothing is told by one character.
    if (end - start === 1) {
      kinds.push('metadata')
      return
    }
    const line = text.slice(start, Math.min(end, start + LONGEST + 1))
    const folded = line.length > LONGEST ? '' : foldLine(line)
    const late = start > text.length / 2
    if (late && ENDS_THE_ARTICLE.test(folded)) ended = true
    const opens = OPENS_LINKS.test(folded) || (LENGTH.test(folded) && kinds[i - 1] === 'link')
    const isOwn = i === headline && !kinds.includes(null)
    links = opens ? MOST_LINKS : links > 0 && isLink(line) && !isOwn ? links - 1 : 0
    const teases = i < headline && teasers > 1 && isLink(line) && isMore(text, paragraphs[i + 1])
    kinds.push(
      byWords(folded) ??
        (links > 0 || teases ? 'link' : null) ??
        (i === dated ? 'dateline' : null) ??
        (i < HEAD && i + 1 < paragraphs.length && isBreadcrumb(line, kinds) ? 'breadcrumb' : null) ??
        (isByline(line) ? 'byline' : null) ??
        (late && isBiography(line, kinds[i - 1] ?? null) ? 'biography' : null) ??
        (isForeign(text.slice(start, Math.min(end, start + LONGEST)), script) ? 'widget' : null) ??
        (ended ? 'form' : null),
    )
  })
  return kinds
}

/** How long a video is, below its title. */
const LENGTH = /^\d{1,2}:\d{2}$/
/** More in a row are no longer a list of links. */
const MOST_LINKS = 8
/** A headline of another article: short, and no sentence. */
const isLink = (line: string): boolean => line.length <= 160 && !/[.!?…:]["”’)]?$/.test(line)

/** Lines above a headline, at most. */
const MOST_ABOVE = 40

/** The last line above the text that may be a headline, links to other articles perhaps above it; -1 for none. */
function belowLinks(text: string, paragraphs: readonly Span[]): number {
  const lines = paragraphs
    .slice(0, MOST_ABOVE)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST)))
  const prose = lines.findIndex((line) => !isLink(line))
  for (let i = prose - 1; i >= 0; i--) {
    const folded = foldLine(lines[i]!)
    if (byWords(folded) === null && !isByline(lines[i]!) && !isDateAlone(folded) && !LENGTH.test(folded)) return i
  }
  return -1
}

const MORE = /^(?:read|show|see) more$/
/** The button below a link to another article: "Court convicts 13 | Read more | Ferry sinks | Read more". */
function isMore(text: string, span: Span | undefined): boolean {
  return span !== undefined && span.end - span.start < 20 && MORE.test(foldLine(text.slice(span.start, span.end)))
}

/** The paragraph, among the first, that is a full date and perhaps a clock; null where several are: a chronology. */
function dateLine(text: string, paragraphs: readonly Span[]): number | null {
  const lines = paragraphs
    .slice(0, OFTEN)
    .flatMap(({ start, end }, i) => (end - start <= 80 && isDateAlone(foldLine(text.slice(start, end))) ? [i] : []))
  return lines.length === 1 && lines[0]! < FIRST_LINES ? lines[0]! : null
}
const FIRST_LINES = 8
/** Paragraphs of a chronology in which its second date stands. */
const OFTEN = 60

/** The kind of furniture that one sentence inside a paragraph is: a credit at the end of a caption. */
export function furnitureOfSentence(sentence: string): FurnitureKind | null {
  if (sentence.length > LONGEST) return null
  const folded = foldLine(sentence)
  if (!SENTENCE_LINE.test(folded)) return null
  const kind = byWords(folded)
  return isOfSentences(kind) ? kind : null
}

function isOfSentences(kind: FurnitureKind | null): kind is 'credit' | 'form' {
  return kind === 'credit' || kind === 'form'
}

function byWords(folded: string): FurnitureKind | null {
  if (folded === '' || !ANY_LINE.test(folded)) return null
  return FURNITURE_LINES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
/** Nearly every line is news: one look instead of thirty. */
const anyOf = (lines: typeof FURNITURE_LINES) => new RegExp(lines.map(([, { source }]) => source).join('|'))
const ANY_LINE = anyOf(FURNITURE_LINES)
const SENTENCE_LINE = anyOf(FURNITURE_LINES.filter(([kind]) => isOfSentences(kind)))

/** Lower case, single spaces, straight quotes, no list mark before and no full stop or arrow behind. */
export function foldLine(line: string): string {
  return (/[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line)
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/^[ •·▪►▶»›→*|–-]+/, '')
    .replace(/[ .!»›→▶>|:)…]+$/, '')
}

/** "World NewsWorld press", "Home › News › Asia": a few section names, perhaps glued, and little else. */
function isBreadcrumb(line: string, before: readonly (FurnitureKind | null)[]): boolean {
  if (before.includes(null) || /[.!?]$/.test(line)) return false
  // "Home » World » Storm nears the coast": the last step may be the headline itself.
  const steps = line.split(/ ?[»›>] ?/)
  if (steps.length > 2 && SECTIONS.has(steps[0]!.toLowerCase())) return true
  if (line.length > 80) return false
  const words = line.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').match(/\p{L}+/gu) ?? []
  const sections = words.filter((word) => SECTIONS.has(word.toLowerCase())).length
  return words.length > 0 && words.length <= 8 && sections > 0 && sections * 2 >= words.length
}

/** "By Ali Raza", "By Ana Lima and Bo Sun, Manila": names alone. */
function isByline(line: string): boolean {
  if (line.length > 120 || !/^by[: ]/i.test(line) || /[.!?]$/.test(line)) return false
  const words = line.slice(3).match(/[\p{L}.’'-]+/gu) ?? []
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  const others = words.filter((word) => !/^\p{Lu}/u.test(word) && !BETWEEN_NAMES.has(word))
  return names.length >= 2 && names.length <= 10 && others.length === 0
}
const BETWEEN_NAMES: ReadonlySet<string> = new Set(
  'and in for at the of de del van von der bin ibn al el la le da dos du'.split(' '),
)

/** What an author says of himself below the article: after other furniture, or in the first person. */
function isBiography(line: string, before: FurnitureKind | null): boolean {
  const start = line.slice(0, 160)
  if (!AUTHOR_NOUNS.test(start) || /^["“‘]/.test(start)) return false
  if (/^(?:I am|I’m|I'm) (?:a|an|the)\b/.test(start)) return true
  return (before === 'byline' || before === 'biography' || before === 'credit') && /\bis (?:a|an|the)\b/.test(start)
}

/** Scripts whose letters are counted; any other letter counts as its own kind of foreign. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]
/** The script of an article shows in its first characters. */
const SAMPLE = 20_000

function mainScript(text: string): RegExp {
  const sample = text.slice(0, SAMPLE)
  let best = SCRIPTS[0]![1]
  if (!NOT_LATIN.test(sample)) return best
  let most = 0
  for (const [, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0
    if (count > most) {
      most = count
      best = letters
    }
  }
  return best
}

/** Anything but Latin letters and what stands between them (U+00B5, the micro sign, is a letter and not Latin). */
const NOT_LATIN = /[^\0-\u00b4\u00b6-\u024f\u2000-\u206f]/

/** Hardly a letter of the article's own script: a widget that the site did not translate. */
function isForeign(line: string, script: RegExp): boolean {
  if (script === SCRIPTS[0]![1] && !NOT_LATIN.test(line)) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  const own = line.match(script)?.length ?? 0
  return letters >= 3 && own * 5 < letters
}
