import { describe, expect, it } from 'vitest'
import { day, read } from '../../../../support/report.ts'

// Reports that came out on Wednesday 15 May 2024. Of the deed alone: what is done about it is told elsewhere.
const deeds = (text: string): string[] =>
  read(text).events.flatMap((event) => {
    const word = text.slice(event.trigger.start, event.trigger.end)
    return DEEDS.has(word) ? `${word} ${event.status} ${day(event)}` : []
  })
const DEEDS = new Set([
  'shot',
  'robbed',
  'attacked',
  'bribed',
  'arrested',
  'killed',
  'poisoned',
  'beaten',
  'arrest',
  'strike',
])

describe('what somebody may have done, where the words leave it open', () => {
  it.each([
    ['The jury was not convinced that Jean Martin had shot the guard.', 'shot hypothetical ..2024-05-15?'],
    ['Prosecutors failed to prove that Jean Martin had shot the guard.', 'shot hypothetical ..2024-05-15?'],
    ['Police could not confirm that Jean Martin had been beaten.', 'beaten hypothetical ..2024-05-15?'],
    ['A newspaper apologised for saying that Maria Santos had robbed a bank.', 'robbed hypothetical ..2024-05-15?'],
    ['Jean Martin may have poisoned the well.', 'poisoned hypothetical ..2024-05-15?'],
    ['A tabloid falsely reported that Maria Santos had been arrested.', 'arrested denied ..2024-05-15?'],
    ['Claims that Jean Martin attacked Maria Santos are being looked into.', 'attacked hypothetical ..2024-05-15?'],
    ['Rumours spread that Maria Santos had been arrested.', 'arrested hypothetical ..2024-05-15?'],
  ])('%s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })

  it.each([
    ['Maria Santos called Jean Martin’s arrest a mistake.', 'arrest occurred ..2024-05-15?'],
    ['Maria Santos called a strike for Friday.', 'strike planned 2024-05-17'],
    ['Dockers called the strike for Friday.', 'strike planned 2024-05-17'],
  ])('what is called something, or only called: %s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })

  it.each([
    'Prosecutors dropped charges that Jean Martin had killed two boys.',
    'Jean Martin went on trial on charges that he had bribed a judge.',
    'There is no evidence that Jean Martin shot the guard.',
  ])('is not told beside its charge: %s', (text) => {
    expect(deeds(text)).toEqual([])
  })

  it.each([
    ['Prosecutors proved that Jean Martin had shot the guard.', 'shot occurred ..2024-05-15?'],
    ['Police managed to prove that Jean Martin had shot the guard.', 'shot occurred ..2024-05-15?'],
    ['The army confirmed that Maria Santos had been arrested.', 'arrested occurred ..2024-05-15?'],
    ['Maria Santos called for help, saying that guards had shot Jean Martin.', 'shot occurred ..2024-05-15?'],
  ])('but is where they say so: %s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })
})
