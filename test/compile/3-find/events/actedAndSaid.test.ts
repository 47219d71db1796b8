import { describe, expect, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks, read } from '../../../support/report.ts'

/** What is told without a date, and whose words count as somebody’s; where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'a verb of no list, without a date': [
    'Ana Rojas has [condition occurred ..2024-05-15?|unlocked] the archive.',
    'The Lima Water Board [condition occurred ..2024-05-15?|counted] 14 leaking pipes.',
    'Four climbers were [condition occurred ..2024-05-15?|found] dead in a hut.',
    'Ana Rojas, who unlocked the archive, was [condition occurred 2024-05-13|elected] on Monday.',
    'Ana Rojas used a lift.',
    'Ana Rojas saw the harbour.',
    'Porters viewed Ana Rojas as a thief.',
    'Ana Rojas admired the Lima Water Board.',
    'The harbour delighted the crowds.',
  ],
  'what crowds, guards and boards do': [
    'Dozens of widows [condition occurred 2024-05-13|gathered] outside the shaft on Monday.',
    'Mourners gathered outside the shaft.',
    'Students [protest occurred 2024-05-13|gathered] outside the ministry on Monday.',
    'The guards [coerce occurred ..2024-05-15?|locked] 40 detainees in their cells.',
    'Rioters [assault occurred ..2024-05-15?|pulled] down two statues.',
    'The junta [coerce occurred ..2024-05-15?|removed] the president.',
    'The council [investigate occurred ..2024-05-15?|named] three engineers to look into the collapse.',
    'The gales [condition occurred ..2024-05-15?|brought] down sheds made of tin.',
    'The skiff [condition occurred ..2024-05-15?|tipped] over for reasons not yet explained.',
    'They [assault occurred 2024-05-13|beheaded] a shepherd on Monday.',
    'The blast [condition occurred ..2024-05-15?|left] six dead.',
  ],
  'who speaks': [
    'Geologists [statement occurred 2024-05-15?|say] the slope is safe.',
    'Locals say the slope is haunted.',
    'A spokeswoman for the dairy [statement occurred 2024-05-15?|said] the milk was safe.',
    'A jogger said the milk was sour.',
    'The report [statement occurred 2024-05-15?|says] the milk was sour.',
    'Early reports said the milk was sour.',
    'The nurses [demand occurred 2024-05-15?|put] forward new demands.',
    'Each side [disapprove occurred 2024-05-15?|blames] the other.',
    'Each member blames the other.',
    '“The milk is safe,” his office [statement occurred 2024-05-15?|said].',
    'The union has [threaten occurred ..2024-05-15?|vowed] to [coerce planned 2024-05-15..?|block] the port.',
    'Presiding Judge Clara Moyo [statement occurred 2024-05-15?|described] the theft as petty.',
    'Ana Rojas said to be [coerce ongoing 2024-05-15?|held] in Kita after revolt',
  ],
  'what is only called so': [
    'Ana Rojas [statement occurred 2024-05-15?|told] him: “It was murder.”',
    'This can be torture.',
    'The medics spoke of an unknown number of wounded.',
    'The town was getting ready for a [coerce planned 2024-05-15|lockdown] today.',
  ],
  'what it is by what it is done to': [
    'Nine of them were [aid occurred ..2024-05-15?|taken] to hospital.',
    'Nine of them were [coerce occurred ..2024-05-15?|taken] hostage.',
    'Forty sailors were [aid occurred ..2024-05-15?|pulled] out alive.',
    'Porters had [protest occurred ..2024-05-15?|stopped] work in two ports.',
    'Troops [condition occurred ..2024-05-15?|reached] the outskirts of Lima.',
    'Medics [aid occurred ..2024-05-15?|reached] the hut.',
    'A gale [condition occurred ..2024-05-15?|delayed] the ferry.',
    'Tanks [coerce occurred ..2024-05-15?|blocked] the avenue.',
    'Three of the hall’s exits were [condition occurred ..2024-05-15?|blocked].',
    'Rebels [coerce occurred 2024-05-13|laid] siege to the mill on Monday.',
    'Some 300,000 pilgrims [condition occurred ..2024-05-15?|visited] the shrine.',
    'The minister [consult occurred ..2024-05-15?|visited] the shrine.',
    'Ana Rojas [statement occurred 2024-05-15?|called] the meeting “pointless”.',
    'Ana Rojas [consult occurred ..2024-05-15?|called] a meeting of the council.',
    'Every school was sent a crate of pens.',
    'Troops [assault occurred ..2024-05-15?|martyred] four herders.',
    'Forty people [condition occurred ..2024-05-15?|died], compared with 60 in 2022.',
    'A girl born in 1990 was [condition occurred 2024-05-13|elected] on Monday.',
    'It was the third fight in the country’s jails this year.',
    'Youths [assault occurred ..2024-05-15?|forced] their way into the depot.',
    'Chad has had four [coerce occurred 1960-01-01..2024-05-15|coups] since 1960.',
  ],
  'which day it was': [
    'The riots [condition occurred ..2024-05-15?|left] 40 hurt, against 12 a week earlier.',
    'Porters [concede occurred 2024-05-14|called] off their strike on Tuesday.',
    'Ana Rojas [statement occurred 2024-05-13|insisted] on Monday that the port was safe, but [statement occurred 2024-05-13|said] it was slow.',
    'Boys [assault ongoing 2024-03-14|try] to storm the customs house in Oran, March 14, 2024.',
  ],
}

describe('what is done and said', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, eventMarks))

  it('names the one who says it behind their office', () => {
    const { events, actors } = read('“Both sides shelled clinics,” said the panel’s chair, Ruth Adeyemi Cole.')
    const roles = events.flatMap(({ participants }) =>
      participants.map(({ actor, role }) => [actors[actor]?.name, role]),
    )
    expect(roles).toContainEqual(['Ruth Adeyemi Cole', 'source'])
  })

  it('takes an embassy for what was bombed', () => {
    const { events, actors } = read('It was worse than the US embassy bombings in 1998.')
    const roles = events.flatMap(({ participants }) =>
      participants.map(({ actor, role }) => [actors[actor]?.name, role]),
    )
    expect(roles).toContainEqual(['United States', 'theme'])
  })

  it('takes an armed group for who bombed, whatever was bombed', () => {
    const { events, actors } = read('The al-Shabab hotel bombing killed 12 people on Monday.')
    const roles = events.flatMap(({ participants }) =>
      participants.map(({ actor, role }) => [actors[actor]?.kind, role]),
    )
    expect(roles).toContainEqual(['armed group', 'agent'])
  })

  it('keeps the saying where only words are meant', () =>
    expect(read('His lawyers said that he would appeal.').events.map(({ title }) => title)).toContain(
      'His lawyers said that he would appeal',
    ))
})
