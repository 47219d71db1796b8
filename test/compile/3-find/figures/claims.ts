import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { findAttributions } from '../../../../src/compile/3-find/attributions/findAttributions.ts'
import { findFigures } from '../../../../src/compile/3-find/figures/findFigures.ts'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import type { ActorMention, FigureMention, RefusedSpan } from '../../../../src/compile/shapes.ts'
import type { Marked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

/** The day on which every text here was published: a Wednesday. */
export const PUBLISHED = '2031-03-12'

interface Claims {
  readonly figures: readonly FigureMention[]
  readonly refused: readonly RefusedSpan[]
  /** The source's words of each figure; empty without one. */
  readonly sources: readonly string[]
}

/** Reads a text; names in `places` are places, and persons are found. */
export function readClaims(text: string, places: readonly string[] = []): Claims {
  const article = splitText(text, PUBLISHED)
  const named = article.passages.flatMap((passage) =>
    places.flatMap((name) => placesIn(text, name, passage.start, passage.end, passage.index)),
  )
  const actors = [...named, ...findActors(article).found.filter((actor) => actor.kind === 'person')]
  const attributions = findAttributions(article, actors).found
  const { found, refused } = findFigures(article, { times: findTimes(article).found, actors, attributions })
  const sources = found.map((f) => {
    const source = f.attribution === null ? null : attributions[f.attribution]!.source
    return source ? text.slice(source.start, source.end) : ''
  })
  return { figures: found, refused, sources }
}

function placesIn(text: string, name: string, start: number, end: number, passage: number): ActorMention[] {
  const at = text.indexOf(name, start)
  if (at < 0 || at >= end) return []
  return [
    {
      passage,
      start: at,
      end: at + name.length,
      kind: 'place',
      key: name,
      name,
      role: null,
      affiliation: null,
      form: 'name',
      rule: 'test',
    },
  ]
}

/**
 * A claim as it is marked: the number and those counted, `[killed >=12|at least 12 people]`. Shares end in %, a range has
 * both ends, a vague number its least if it has one; `?` follows a claim that the text does not assert.
 */
export function marksOf(text: string): Marked[] {
  return readClaims(text).figures.map((f) => {
    const counted = f.population === '' ? -1 : text.indexOf(f.population, f.number.start)
    const end = counted < 0 ? f.number.end : Math.max(f.number.end, counted + f.population.length)
    return { start: f.number.start, end, label: `${f.measure} ${printedValue(f)}${f.modality === '' ? '' : '?'}` }
  })
}

function printedValue({ bound, point, low, high, shareOf }: FigureMention): string {
  if (bound === 'range') return `${low}..${high}`
  if (point === null) return low === null ? bound : `${bound} ${low}`
  return shareOf === null ? `${bound}${point}` : `${bound}${Math.round(point * 1000) / 10}%`
}
