import type { CorpusFile } from '../../corpus/files.ts'
import { EVENT_TYPES } from '../../corpus/model.ts'
import type { SelectedKind } from '../view/view.ts'

/** What is asked for an action, beside the reason. `key` is its place in the entry, by dots. */
export interface Field {
  readonly key: string
  readonly label: string
  readonly options?: readonly string[]
  readonly optional?: boolean
}
export interface Action {
  readonly label: string
  readonly fields: readonly Field[]
  /** What the entry holds for an action that asks nothing. */
  readonly entry?: Readonly<Record<string, unknown>>
}

/** What can be corrected of a thing of this kind. */
export function actionsFor(kind: SelectedKind, corpus: CorpusFile): readonly Action[] {
  const date: Field = { key: 'date', label: 'Date, such as 2024-02-29, 2024-02 or 2024-02-01/2024-02-03' }
  const drop: Action = { label: 'Drop it', fields: [], entry: { drop: true } }
  const measures = corpus.measures.map(({ measure }) => measure)
  switch (kind) {
    case 'event':
      return [
        { label: 'Give it another date', fields: [date] },
        { label: 'Give it another type', fields: [{ key: 'type', label: 'Type', options: EVENT_TYPES }] },
        {
          label: 'Join it with another report',
          fields: [
            { key: 'merge.article', label: 'In the article', options: corpus.articles.map(({ file }) => file) },
            { key: 'merge.quote', label: 'The word that names the event there' },
          ],
        },
        { label: 'Make this passage an event of its own', fields: [], entry: { split: true } },
        drop,
      ]
    case 'figure':
      return [{ label: 'Give it another day', fields: [date] }, drop]
    case 'actor':
      return [{ label: 'Give it another name', fields: [{ key: 'rename', label: 'Name' }] }]
    case 'article':
      return [
        {
          label: 'Add an event',
          fields: [
            { key: 'quote', label: 'Words of the article that report it' },
            { key: 'add.event.title', label: 'Title' },
            { key: 'add.event.type', label: 'Type', options: EVENT_TYPES },
            { key: 'add.event.date', label: date.label, optional: true },
          ],
        },
        {
          label: 'Add a figure',
          fields: [
            { key: 'quote', label: 'Words of the article that claim it' },
            { key: 'add.figure.number', label: 'The number in these words, with its hedge' },
            { key: 'add.figure.measure', label: 'Measure', options: measures },
            { key: 'add.figure.point', label: 'The number in digits', optional: true },
          ],
        },
      ]
  }
}

/** The entry that a filled-in form stands for; what was left empty is left out. */
export function entryOf(action: Action, given: ReadonlyMap<string, string>): Record<string, unknown> {
  const entry: Record<string, unknown> = { ...action.entry }
  for (const { key } of action.fields) {
    const value = given.get(key) ?? ''
    if (value === '') continue
    const path = key.split('.')
    const last = path.pop()!
    let at = entry
    for (const step of path) {
      at[step] ??= {}
      at = at[step] as Record<string, unknown>
    }
    at[last] = value
  }
  return entry
}
