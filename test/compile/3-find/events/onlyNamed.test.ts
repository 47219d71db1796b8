import { describe, expect, it } from 'vitest'
import { read } from '../../../support/report.ts'

const triggers = (text: string): string[] =>
  read(text).events.map(({ trigger: { start, end } }) => text.slice(start, end))

describe('what is only named', () => {
  it.each([
    ['how many, where it is not known', 'The flood was so sudden that nobody could count how many died.', 'died'],
    ['what a noise is likened to', '"It sounded as if a bomb had gone off," said Lea Holt, who runs a shop.', 'gone'],
    ['the rank of a loss', 'It was the heaviest loss of cattle reported in Malta since March 2020.', 'reported'],
    ['what witnesses say in general', 'Lawyers depend on what witnesses say to find the truth.', 'say'],
    ['a place to which a name belongs', 'The men who fled Chile jails in the past week are armed.', 'jails'],
  ])('is no event: %s', (_, text, word) => expect(triggers(text)).not.toContain(word))

  it.each([
    ['those counted', 'The mayor said many people drowned on Monday.', 'drowned'],
    ['a report of its own', 'The ministry reported the largest loss on Monday.', 'reported'],
    ['what was said once', 'The guests left as the tower collapsed on Monday.', 'collapsed'],
    ['a court', 'A court in Chile jails nine men.', 'jails'],
  ])('is an event: %s', (_, text, word) => expect(triggers(text)).toContain(word))
})
