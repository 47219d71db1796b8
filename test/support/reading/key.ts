// What an editor wants of an article: the shape of a `key.json` (test/reading/README.md tells how it is written).
import { z } from 'zod'
import { EVENT_STATUSES, EVENT_TYPES, ROLES, TIMEX_TYPES } from '../../../src/corpus/model.ts'

const span = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable()
const optional = z.boolean().default(false)

const time = z.object({
  at: span,
  quote: z.string(),
  type: z.enum(TIMEX_TYPES),
  value: z.string(),
  edtf: z.string().nullable(),
  within: z.tuple([day, day]),
  optional,
})

const figure = z.object({
  at: span,
  quote: z.string(),
  /** `other`: a number that counts no people; whether it is drawn is not asked. */
  kind: z.enum(['human', 'other']),
  measure: z.string().optional(),
  bound: z.string().nullish(),
  point: z.number().nullable(),
  by: z.string().nullish(),
  asOf: z.string().nullish(),
  series: z.string().nullish(),
  optional,
})

const event = z.object({
  id: z.string(),
  title: z.string(),
  at: z.array(span).min(1),
  within: z.tuple([day, day]),
  status: z.enum(EVENT_STATUSES),
  type: z.enum(EVENT_TYPES),
  typeAlt: z.enum(EVENT_TYPES).nullish(),
  actors: z.array(z.object({ actor: z.string(), role: z.enum(ROLES) })),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})

const actor = z.object({ id: z.string(), name: z.string(), kind: z.string(), at: z.array(span) })

const article = z.object({
  file: z.string(),
  published: z.string(),
  boilerplate: z.array(span),
  times: z.array(time),
  figures: z.array(figure),
  events: z.array(event),
  actors: z.array(actor),
})

export const Key = z.object({
  articles: z.array(article).min(1),
  sameEvents: z.array(z.object({ name: z.string(), events: z.array(z.string()) })).default([]),
})

export type Key = z.infer<typeof Key>
export type ArticleKey = z.infer<typeof article>
export type TimeKey = z.infer<typeof time>
export type FigureKey = z.infer<typeof figure>
export type EventKey = z.infer<typeof event>
export type Span = z.infer<typeof span>
