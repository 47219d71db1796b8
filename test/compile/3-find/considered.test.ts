// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import type { Step } from '../../../src/corpus/step.ts'
import { splitText } from '../../support/splitText.ts'

const read = (text: string) => findAll(splitText(text, '2024-03-14'))
/** `reading: against`, for each that was weighed on the way. */
const weighed = (steps: readonly Step[]) =>
  steps.flatMap(({ considered = [] }) => considered.map(({ reading, against }) => `${reading}: ${against}`))

describe('an event tells what else it might have been', () => {
  /** Of the event that a word names. */
  const ofEvent = (text: string, word: string) => {
    const { events } = read(text)
    const event = events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === word)
    return weighed(event!.when.steps)
  }

  test('a time of its sentence that dates something else', () => {
    const text = 'The coast guard said on Wednesday that the ferry sank on 3 March 2024.'
    expect(ofEvent(text, 'sank')).toEqual(['“Wednesday”: it belongs to another part of the sentence'])
    const other = 'Police arrested 12 people on Tuesday after a bomb exploded on 3 March 2024.'
    expect(ofEvent(other, 'exploded')).toEqual(['“Tuesday”: it dates “arrested”'])
  })

  test('the day of the article, which dates nothing by itself', () => {
    expect(ofEvent('The ferry sank off the coast of Kenya.', 'sank')).toEqual([
      '2024-03-14: the article came out then, but nothing says that it happened then',
    ])
  })

  test('another speaker, whose words do not reach it', () => {
    const text = 'Police arrested 12 people on 3 March 2024, and the mayor said the market had burned down.'
    expect(ofEvent(text, 'arrested')).toContain('said by “the mayor”: what they say does not reach this far')
  })
})

describe('a figure tells what else it might have been', () => {
  const ofFigure = (text: string) => {
    const [figure] = read(text).figures
    return weighed([...figure!.steps, ...(figure!.asOf?.steps ?? [])])
  }

  test('another kind, for which a word of its clause speaks', () => {
    expect(ofFigure('The war that followed the attack has killed 18,000 people.')).toEqual([
      'incident, for “attack”: outweighed by: “war” in its clause',
    ])
  })

  test('said by somebody whose words end before the number', () => {
    const text = 'The ministry said the road was cut; at least 12 people were killed.'
    expect(ofFigure(text)).toContain('said by “The ministry”: their words end before the number')
  })

  test('a time that belongs to something else', () => {
    expect(ofFigure('The war has killed 18,000 people since 2019; talks resumed on Tuesday.')).toContain(
      '“Tuesday”: it dates another part of the sentence, or the saying',
    )
  })

  test('nothing, where nothing else was in sight', () => {
    expect(ofFigure('A storm killed 12 people.')).toEqual([])
  })
})
