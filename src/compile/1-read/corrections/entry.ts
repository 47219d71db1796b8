import * as z from 'zod'
import { BOUNDS, EVENT_STATUSES, EVENT_TYPES, FIGURE_KINDS } from '../../../corpus/model.ts'
import { MEASURE_BY_NAME, MEASURE_LIST } from '../../language/lexicon/measures.ts'
import { dateFault } from '../edtf.ts'
import { parseGivenTime } from './givenTime.ts'

/**
 * One entry of `corrections.yaml`, as it is written:
 *
 *     - article: ferry.txt               the article's file name or id
 *       quote: capsized                  its exact words, once in the article
 *       within: The ferry capsized       longer words around them, where they stand more than once
 *       item: event                      where the words hold an event and a figure
 *       date: 2031-03-05                 one action: date, type, drop, add, merge, split or rename
 *       reason: The harbour log says so.
 */
const text = z.string({ error: 'not text' })
// A quotation keeps its spaces: it must match character for character.
const words = text.min(1, { error: 'empty' }).max(5000, { error: 'longer than 5,000 characters' })
const line = text.trim().min(1, { error: 'empty' }).max(2000, { error: 'longer than 2,000 characters' })
const oneOf = (values: readonly string[]) =>
  text.refine((value) => values.includes(value), { error: `not one of ${values.join(', ')}` })
const yes = text.refine((value) => value === 'true', { error: 'not true; leave the line out instead' })
const date = text.refine((value) => parseGivenTime(value) !== null, { error: ({ input }) => dateFault(input) })
const number = text.refine((value) => /^\d{1,15}(?:\.\d{1,10})?$/.test(value), { error: 'not a plain number' })

const pointer = { article: line, quote: words, within: words.nullish() }
const addedEvent = z.strictObject(
  {
    title: line,
    type: oneOf(EVENT_TYPES),
    status: oneOf(EVENT_STATUSES).nullish(),
    date: date.nullish(),
    place: line.nullish(),
    importance: oneOf(['1', '2', '3']).nullish(),
    actors: z.array(line, { error: 'not a list of names' }).nullish(),
  },
  { error: 'not a list of keys and values' },
)
const addedFigure = z.strictObject(
  {
    number: words,
    measure: text.refine((value) => MEASURE_BY_NAME.has(value), {
      error: `not one of ${MEASURE_LIST.map(({ name }) => name).join(', ')}`,
    }),
    point: number.nullish(),
    bound: oneOf(BOUNDS).nullish(),
    population: line.nullish(),
    place: line.nullish(),
    kind: oneOf(FIGURE_KINDS).nullish(),
    date: date.nullish(),
  },
  { error: 'not a list of keys and values' },
)

const SHAPE = {
  ...pointer,
  item: oneOf(['event', 'figure']).nullish(),
  date: date.nullish(),
  type: oneOf(EVENT_TYPES).nullish(),
  drop: yes.nullish(),
  add: z
    .strictObject(
      { event: addedEvent.nullish(), figure: addedFigure.nullish() },
      { error: 'not an event or a figure with its fields' },
    )
    .nullish(),
  merge: z.strictObject(pointer, { error: 'not an article and a quote' }).nullish(),
  split: yes.nullish(),
  rename: line.nullish(),
  reason: line,
}
export const ENTRY = z.strictObject(SHAPE, { error: 'not a list of keys and values' })
export type Entry = z.infer<typeof ENTRY>
export const ENTRIES = z.array(ENTRY, { error: 'not a list of corrections' })
