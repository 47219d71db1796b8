// @vitest-environment node
import { describe, test } from 'vitest'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'

describe('names of bodies in news from anywhere', () => {
  test.each([
    // a body called by its work, with its country
    'Data from [organisation: Public Health Scotland|Public Health Scotland] showed that flu was rising.',
    'On Friday, [organisation: Students for Liberty|Students for Liberty] cancelled the march.',
    'The strike was called by [organisation: Transport for Ireland|Transport for Ireland] staff.',
    'Talks resumed, [organisation: Liberian electoral commission|the Electoral Commission for Liberia] said.',
    // two known names that are one body's
    'On Monday, [organisation: NHS Scotland|NHS Scotland] declined to comment.',
    // a title inside a name, a small word inside a name
    'A judge in the [organisation: Coroner’s Office|Coroner’s Office] agreed.',
    'Two men left the [organisation: All Farmers Union|All Farmers Union] in protest.',
    '[organisation: North Mercia Police|North Mercia Police] searched the river.',
    'He taught at [place: Northvale|Northvale]’s [organisation: Ana Ortega Marsh High School|Ana Ortega Marsh High School] for years.',
    'The [organisation: Malawi Red Cross|Malawi Red Cross] said so.',
    'The [organisation: Directorate General of Mines|Directorate General of Mines] closed the pit.',
    'Two [office: officials|officials] at [organisation: OSX|OSX], the rail operator, resigned.',
    '[organisation: World Health Organization|WHO] sent a team. Who sent them?',
    // owned, told, bracketed
    'The first of [organisation: Zentiva|Zentiva]’s doses arrived by boat.',
    'A clerk told [organisation: KXLR|KXLR] that the bridge had swayed.',
    // a company by the first word of its name
    '[organisation: Harbor Corp.|Harbor Corp.] closed two plants. By noon [organisation: Harbor Corp.|Harbor] had sent everybody home.',
    // unions
    'Members of the [organisation: Unison|Unison] branch of the [organisation: United Auto Workers|UAW] walked out.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('names of persons as Indian, African and British papers print them', () => {
  test.each([
    'District Collector [person: V Anbarasu|V Anbarasu] ordered an inquiry. [person: V Anbarasu|Anbarasu] visited the dam.',
    'The driver, [person: Ganesan R|Ganesan R], was unhurt.',
    '[person: Milan Kovac|Milan Kovac] stood aside, and [person: Florence Okello|Florence Okello] was freed in [place: Florence|Florence].',
    'Chief Constable [person: Fiona Harcastle|Fiona Harcastle] apologised.',
    'Deputy [person: Scot Lindqvist|Scot Lindqvist] stayed outside.',
    'The fund’s chair, [person: Ingrid Solberg|Ingrid Solberg], resigned.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('a text in capitals', () => {
  test.each([
    '[collective: gunmen|GUNMEN] KILLED THREE [collective: farmers|FARMERS] IN [place: CHALATENANGO|CHALATENANGO] YESTERDAY, COLONEL [person: JAIME PONCE|JAIME PONCE] SAID.',
    'THE ATTACK WAS BLAMED ON THE [armed group: National Liberation Army|NATIONAL LIBERATION ARMY] ([armed group: National Liberation Army|ELN]). OTHERS FLED WITH 200 KG OF COCAINE.',
    'MAYOR [person: JAIME ORTEGA|JAIME ORTEGA] OF THE 4TH DISTRICT OFFERED A REWARD ON 4 FEBRUARY.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('nobody', () => {
  test.each([
    'A compensation of Rs 10 lakh and Tk 500 crore was paid.',
    'The A46 was shut, and so was the M4.',
    '"I’m 67," she said.',
    'The plan was to take vitamin D and to follow Plan B.',
    'THREE WOMEN AND A CHILD WERE IN THE CAR THAT EXPLODED OUTSIDE A BANK.',
    // an ordinary word at the head of a sentence, before a noun of places
    'Strong quake kills 31',
    'Fatal derailment shuts line',
    'Busy bridge closed after crash',
  ])('%s', (plain) => expectMarked(plain, actorMarks))
})

describe('names of one word, by what leads to them', () => {
  test.each([
    'Some 120 [collective: inmates|inmates] were moved to [place: Ridgeway|Ridgeway], 45 miles away.',
    'They were relocated from [place: Adrette|Adrette] to [place: Farchan|Farchan].',
    'The ferry rolled over near the [place: Kissel|Kissel] terminal.',
    'He sold the firm to Vitolan, and wrote to Kimanu.',
    "Three guards were flown to [place: St. Osyth's Hospital|St. Osyth's Hospital] in [place: Marlowe|Marlowe].",
    'The quake was felt as far away as [place: Tapachu|Tapachu].',
    'Water levels on the [place: Charin|Charin] rose.',
    'This is Situation Report No. 4.',
    'The [organisation: European Commission|European Commission] met. The [organisation: European Commission|Commission] denied it.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('a ministry without its country', () => {
  test.each([
    'Cholera in [state: Kenya|Kenya]\n\n[office: Kenyan health ministry|The Ministry of Health] said so. The rains reached [state: Kenya|Kenya] in May.',
    '[state: Ethiopia|Ethiopia] and [state: Eritrea|Eritrea] at odds\n\n[office: ministry of health|The Ministry of Health] said so.',
  ])('is that of the one country spoken of, or of nobody: %s', (marked) => expectMarked(marked, actorMarks))
})
