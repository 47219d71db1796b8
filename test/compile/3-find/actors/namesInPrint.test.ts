// @vitest-environment node
import { describe, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { expectMarked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

const find = (text: string) =>
  findActors(splitText(text)).found.map(({ start, end, kind, name }) => ({ start, end, label: `${kind}: ${name}` }))

describe('persons as news prints them', () => {
  test.each([
    // a woman by courtesy title and surname
    'The fire was out by noon, said [person: Bisi Adeyemi|Bisi Adeyemi], a warden. Ms [person: Bisi Adeyemi|Adeyemi] said nobody was hurt.',
    'The mayor, [person: Lucía Paredes|Lucía Paredes], wept. Ms. [person: Lucía Paredes|Paredes] left at noon.',
    // a rank with a hyphen
    'Major-General [person: Tariq al-Hamdi|Tariq al-Hamdi] denied it.',
    // a nickname between the names
    'The court tried commander [person: Moke "Lion" Batende|Moke "Lion" Batende] in his absence.',
    // initials that are another man’s
    '[person: Ravi Pathak|Ravi Pathak] ran a shop. [person: D.K. Pathak|D.K. Pathak] drove the train.',
    // a title that is a given name here
    '[person: Sultan Karimi|Sultan Karimi], a baker, saw the flames.',
    // a rank behind the name of a body
    '[organisation: coast guard|The Coast Guard] was told by Lieutenant [person: Larry Ortiz|Larry Ortiz].',
  ])('%s', (marked) => expectMarked(marked, find))
})

describe('bodies and places as news prints them', () => {
  test.each([
    'The [organisation: Lebanese Red Cross|Lebanese Red Cross] sent a boat.',
    '[organisation: Kenya Red Cross Society|Kenya Red Cross Society] staff and the [organisation: Nigerian Red Cross Society|Nigerian Red Cross Society] met.',
    'The [organisation: Kenya National Library Service|Kenya National Library Service] closed.',
    'Shells hit the village of [place: al-Harbah|al-Harbah]. [place: Al-Harbah|Al-Harbah] lies in the hills.',
    'The [organisation: Alpine Forest Patrol|Alpine Forest Patrol] was called. Later the [organisation: Alpine Forest Patrol|AFP] found the boy.',
    'The village lies half-way between [place: Amman|Amman] and [place: Baghdad|Baghdad].',
    'Flights between [place: Cairo|Cairo] and [place: Khartoum|Khartoum] resumed.',
    'Relations between [state: Egypt|Cairo] and [state: Sudan|Khartoum] soured.',
    // an article run into its noun is no name
    'Theferry sank off the coast.',
  ])('%s', (marked) => expectMarked(marked, find))
})
