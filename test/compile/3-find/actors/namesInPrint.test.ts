// @vitest-environment node
import { describe, test } from 'vitest'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'

describe('persons as news prints them', () => {
  test.each([
    // a woman by courtesy title and surname
    'The fire was out by noon, said [person: Bisi Adeyemi|Bisi Adeyemi], a warden. Ms [person: Bisi Adeyemi|Adeyemi] said nobody was hurt.',
    'The mayor, [person: Lucía Paredes|Lucía Paredes], wept. Ms. [person: Lucía Paredes|Paredes] left at noon.',
    '[person: Lucía Paredes|Lucía Paredes], the mayor, wept. Ms [person: Lucía Paredes|Parredes] left, and so did Mr [person: Ortega|Ortega].',
    '[person: spokesman for Mr Ortega|A spokesman for Mr Ortega] declined to comment. [person: Juan Ortega|Juan Ortega] lost.',
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
    'Harbor Guard Cmdr. [person: Larry Ortiz|Larry Ortiz] said so.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
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
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('bodies beside persons, and whose they are', () => {
  test.each([
    // whoever leads it is part of its name
    'The [organisation: Kenyan-led force|Kenyan-led force] landed. Jets of the [organisation: Saudi-led military coalition|Saudi-led military coalition] struck, and [organisation: Saudi-led military coalition|the coalition] denied it.',
    'Voters left the coalition of three parties.',
    // a person behind the body, no comma between
    'The chief executive of the [organisation: Harbour Relief Council|Harbour Relief Council] [person: Ana Ruiz|Ana Ruiz] wept.',
    // an office of several fields
    'Energy and Natural Resources Minister [person: Taner Polat|Taner Polat] said so. [person: Taner Polat|The energy minister] left at noon.',
    'The Minister of Social Progress, [person: Fatou Bello|Fatou Bello], came.',
    // another country’s
    '[state: Mali|Mali] burned. The [organisation: Malian National Guard|Malian National Guard] fled.',
    'The [organisation: Nepali Congress|Nepali Congress] lost two seats.',
    'The [organisation: US Congress|Congress] of the [state: United States|United States] met.',
    // places
    'Fires burned in [place: Oregon|Ore.] and in [place: California|Calif.] on Sunday.',
    'Crowds met in [place: Liberty square|Liberty square].',
    'A riot began at the [place: Northern Ohio Correctional Facility|Northern Ohio Correctional Facility].',
    'Shells fell on [place: El Obeid|el-Obeid].',
    'They walked to [place: Santiago de Compostela|Santiago de Compostela].',
    // ordinary words
    'Storm Hits Market In [state: Peru|Peru]\n\nThe wind tore off the roof.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})
