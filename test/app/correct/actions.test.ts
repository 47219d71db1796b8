import { describe, expect, it } from 'vitest'
import { actionsFor, entryOf } from '../../../src/app/correct/actions.ts'
import { FERRY } from '../../support/corpus.ts'

const action = (kind: 'event' | 'article' | 'actor', label: string) =>
  actionsFor(kind, FERRY.corpus).find((action) => action.label === label)!

describe('the entry that a form stands for', () => {
  it('has the fields where the file has them', () => {
    const given = new Map([
      ['merge.article', 'gazette-ferry.txt'],
      ['merge.quote', 'sank'],
      ['reason', 'r'],
    ])
    expect(entryOf(action('event', 'Join it with another report'), given)).toEqual({
      merge: { article: 'gazette-ferry.txt', quote: 'sank' },
    })
  })

  it('leaves out what was left empty', () => {
    const given = new Map([
      ['quote', 'the bell rang'],
      ['add.event.title', 'The bell rings'],
      ['add.event.type', 'statement'],
      ['add.event.date', ''],
    ])
    expect(entryOf(action('article', 'Add an event'), given)).toEqual({
      quote: 'the bell rang',
      add: { event: { title: 'The bell rings', type: 'statement' } },
    })
  })

  it('has what an action is that asks nothing', () => {
    expect(entryOf(action('event', 'Drop it'), new Map())).toEqual({ drop: true })
  })
})
