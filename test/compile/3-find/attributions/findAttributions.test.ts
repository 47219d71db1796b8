import { describe, expect, test } from 'vitest'
import { expectSaid, saidIn } from './said.ts'

describe('a source before its verb', () => {
  test.each([
    ['Police said 40 people had drowned.', 'Police > said > 40 people had drowned.'],
    ['The ministry said on Tuesday that the toll had reached 90.', 'The ministry > said > the toll had reached 90.'],
    ['The mayor told reporters that 12 houses had burned.', 'The mayor > told > 12 houses had burned.'],
    ['Officials reported 12 new cases of cholera.', 'Officials > reported > 12 new cases of cholera.'],
    [
      'The mayor of Arequipa, Ana Quispe, said the bridge was closed.',
      'The mayor of Arequipa, Ana Quispe > said > the bridge was closed.',
    ],
    ['Kenya says it has closed the border.', 'Kenya > says > it has closed the border.'],
    ['The study found that one in five patients died.', 'The study > found > one in five patients died.'],
    [
      'Local officials do not count the missing, saying more than 90 people drowned.',
      'Local officials > saying > more than 90 people drowned.',
    ],
    ['The company admitted that two workers were killed.', 'The company > admitted > two workers were killed.'],
  ])('%s', expectSaid)
})

describe('a source behind what it says', () => {
  test.each([
    ['Forty people drowned, police said.', 'police > said > Forty people drowned,'],
    [
      'Ana Ruiz, head of the Union of Nurses (UON) in Lima, whose son fled, said nine had died.',
      'Ana Ruiz, head of the Union of Nurses (UON) in Lima > said > nine had died.',
    ],
    ['Ana Ruiz, 70, who leads the Greens, said it was over.', 'Ana Ruiz > said > it was over.'],
    [
      'The Bank of Oran (BAO), whose doors were shut last week, said it was over.',
      'The Bank of Oran (BAO) > said > it was over.',
    ],
    ['Nine plotted to blow up the Lima Metal Market (LMM).'],
    ['Nine people were hurt near Lima (SEMA).', 'SEMA > ( > Nine people were hurt near Lima'],
    ['Ana Ruiz blamed Gasdotti per l’Italia for nine deaths.'],
    ['Ana Ruiz left Unió per Catalunya on Monday.'],
    ['Ten were hurt in Lima, per Reuters.', 'Reuters > per > Ten were hurt in Lima,'],
    ['Ana Ruiz said nothing. Police said nothing of it.'],
    ['PAN’s president, Ana Ruiz, said it was over.', 'PAN’s president, Ana Ruiz > said > it was over.'],
    ['Ana Ruiz told reporters the train had no brake.', 'Ana Ruiz > told > the train had no brake.'],
    ['The Union of Nurses (UON) said it was over.', 'The Union of Nurses (UON) > said > it was over.'],
    ['In Lima, Ana Ruiz, who runs the clinic, said nine had died.', 'Ana Ruiz > said > nine had died.'],
    [
      '"Our first task is to save lives," Ana Souza wrote on X.',
      'Ana Souza > wrote > "Our first task is to save lives,"',
    ],
    ['“The road is open,” the mayor said', 'the mayor > said > “The road is open,”'],
    ['“We lost everything,” said Ana Quispe, a farmer.', 'Ana Quispe > said > “We lost everything,”'],
    ['“We lost everything,” said the captain, Tuesday, in Lima.', 'the captain > said > “We lost everything,”'],
    ['“We lost everything,” said the captain, Ana Quispe.', 'the captain, Ana Quispe > said > “We lost everything,”'],
    ['There was no excuse, admitted Senator Moyo.', 'Senator Moyo > admitted > There was no excuse,'],
    [
      'Nine miners survived, said the director of the clinic where they were being treated.',
      'the director of the clinic > said > Nine miners survived,',
    ],
    [
      'A fire killed nine people, the town hall said Tuesday -- the worst of the year.',
      'the town hall > said > A fire killed nine people,',
    ],
    [
      '“We lost everything,” she said. “The river took it.”',
      'she > said > “We lost everything,”',
      'she > said > “The river took it.”',
    ],
    [
      'A man was killed early on Sunday; two others were hurt, the hospital said.',
      'the hospital > said > A man was killed early on Sunday; two others were hurt,',
    ],
    [
      'THE GUERRILLAS KILLED SIX SOLDIERS, THE ARMY REPORTED.',
      'THE ARMY > REPORTED > THE GUERRILLAS KILLED SIX SOLDIERS,',
    ],
  ])('%s', expectSaid)
})

describe('what is no saying, and whose', () => {
  test.each([
    ['A boat sank, with 78 people confirmed dead and hundreds feared missing.'],
    [
      'Ana Quispe, the regional health minister, said more than 90 people drowned.',
      'Ana Quispe > said > more than 90 people drowned.',
    ],
    [
      'Ana Quispe, commissioner for roads, told a local broadcaster that 12 bridges had gone.',
      'Ana Quispe > told > 12 bridges had gone.',
    ],
    [
      'Seven miners died and 20 others were missing, police and local authorities said Saturday.',
      'police and local authorities > said > Seven miners died and 20 others were missing,',
    ],
    ['“We lost 12 people,” police said on Saturday.', 'police > said > “We lost 12 people,”'],
    ['More than 300 people died, official figures show.', 'official figures > show > More than 300 people died,'],
    ["Victims' groups say as many as 300 people fled.", "Victims' groups > say > as many as 300 people fled."],
    ['"Some 36 are trapped, but we do not know," he said.', 'he > said > "Some 36 are trapped, but we do not know,"'],
  ])('%s', expectSaid)
})

describe('a source in the middle of what it says', () => {
  test.each([
    [
      'In Zagora, local officials said, shells fell on a clinic.',
      'local officials > said > In Zagora, local officials said, shells fell on a clinic.',
    ],
    [
      'The toll, the governor said, could still rise.',
      'the governor > said > The toll, the governor said, could still rise.',
    ],
    [
      'Divers found 11 bodies, the agency said, taking the toll to 64.',
      'the agency > said > Divers found 11 bodies, the agency said, taking the toll to 64.',
    ],
    ['"The river," he said, "is rising."', 'he > said > "The river," he said, "is rising."'],
  ])('%s', expectSaid)
})

describe('a quotation behind its source and a comma', () => {
  test.each([
    ['The captain said, "We kept going."', 'The captain > said > "We kept going."'],
    ['The captain told the press, “We kept going.”', 'The captain > told > “We kept going.”'],
    ['The captain said late on Monday, “We kept going.”', 'The captain > said > “We kept going.”'],
  ])('%s', expectSaid)
})

describe('what is told of a source between commas', () => {
  test.each([
    [
      '"We count the dead," Maria Lopez, who runs the clinic, told Reuters.',
      'Maria Lopez > told > "We count the dead,"',
    ],
    ['Lopez, who runs the clinic, said 12 people had died.', 'Lopez > said > 12 people had died.'],
    ['The report, published on Monday, says 30,000 people fled.', 'The report > says > 30,000 people fled.'],
    [
      'A senior official, who was not authorised to speak to the media, said four men were held.',
      'A senior official > said > four men were held.',
    ],
    [
      "The town had fallen, the army's spokesman, Col. Ali Musa, told reporters in Juba on Monday.",
      "the army's spokesman, Col. Ali Musa > told > The town had fallen,",
    ],
    [
      'The strike killed a commander, said two officials, who asked not to be named.',
      'two officials > said > The strike killed a commander,',
    ],
  ])('%s', expectSaid)
})

describe('other words for saying', () => {
  test.each([
    ['As the minister put it, the country was on its knees.', 'the minister > put it > the country was on its knees.'],
    [
      'The agency quoted a local official as saying that 40 soldiers were killed.',
      'a local official > saying > 40 soldiers were killed.',
    ],
    [
      'The minister promised that rebuilding would begin in May.',
      'The minister > promised > rebuilding would begin in May.',
    ],
    ['The court heard that Smith had bought the knife.', 'The court > heard > Smith had bought the knife.'],
    ['Investigators suspect a gas leak caused the blast.', 'Investigators > suspect > a gas leak caused the blast.'],
    ['Per police, the driver fled.', 'police > Per > the driver fled.'],
    ['A panel found in 2021 that 240 people had been killed.', 'A panel > found > 240 people had been killed.'],
    [
      'Fifty people died, according to figures cited by the ministry.',
      'figures cited by the ministry > according to > Fifty people died,',
    ],
    ['Asked whether troops would leave, Kiir replied: "Not yet."', 'Kiir > replied > "Not yet."'],
    ['The ministry expected to reopen the bridge.'],
    ['Neighbours heard that night.'],
  ])('%s', expectSaid)
})

describe('what stands between the verb and what is said', () => {
  test.each([
    [
      '"We stay," Mayor Ada Cole told a crowd of supporters on Tuesday night, "until it rains."',
      'Mayor Ada Cole > told > "We stay," Mayor Ada Cole told a crowd of supporters on Tuesday night, "until it rains."',
    ],
    [
      'The bill will fail, an official said Monday on condition of anonymity because nothing was decided.',
      'an official > said > The bill will fail,',
    ],
    ['The paper reported last week that the firm had failed.', 'The paper > reported > the firm had failed.'],
    ['The judge ruled that the ban was unlawful.', 'The judge > ruled > the ban was unlawful.'],
    ['The union warned of further strikes.', 'The union > warned > of further strikes.'],
    [
      'Police said they believed the man had acted alone.',
      'Police > said > they believed the man had acted alone.',
      'they > believed > the man had acted alone.',
    ],
  ])('%s', expectSaid)
})

describe('where it ends', () => {
  test.each([
    [
      'The government puts the toll at 312, while aid groups say 1,000 died.',
      'The government > puts > the toll at 312',
      'aid groups > say > 1,000 died.',
    ],
    ['The ministry confirmed that 14 men were held but gave no names.', 'The ministry > confirmed > 14 men were held'],
    [
      'According to Reuters, which cited two officials, the talks have failed.',
      'Reuters > According to > the talks have failed.',
    ],
    [
      'The toll stands at 77, the Red Crescent said on its website on Friday.',
      'the Red Crescent > said > The toll stands at 77,',
    ],
  ])('%s', expectSaid)

  test.each([
    ['12 killed in blast – police', 'police > – > 12 killed in blast'],
    ['Nine killed as truck rams crowd - officials', 'officials > - > Nine killed as truck rams crowd'],
  ])('%s', (headline, said) => expectSaid(`${headline}\n\nIt happened in Leeds.`, said))
})

describe('according to', () => {
  test.each([
    ['According to the Red Cross, 40 people drowned.', 'the Red Cross > According to > 40 people drowned.'],
    [
      'Forty people drowned, according to a reporter at a nearby hospital.',
      'a reporter at a nearby hospital > according to > Forty people drowned,',
    ],
    // its reach ends with its clause
    [
      'The flood killed 40 people, according to local officials, and ruined the harvest.',
      'local officials > according to > The flood killed 40 people,',
    ],
    [
      'The flood, according to local officials, killed 40 people.',
      'local officials > according to > The flood, according to local officials, killed 40 people.',
    ],
    [
      'Forty people drowned — half of them children — according to the ministry.',
      'the ministry > according to > Forty people drowned — half of them children —',
    ],
    [
      'Police blamed the captain, but 40 people drowned, according to the union.',
      'the union > according to > but 40 people drowned,',
    ],
  ])('%s', expectSaid)
})

describe('from one sentence to the next', () => {
  test('a quotation that goes on stays with its speaker', () => {
    expectSaid(
      '“The hall is full,” the warden said. “Twelve men sleep on the floor.”',
      'the warden > said > “The hall is full,”',
      'the warden > said > “Twelve men sleep on the floor.”',
    )
  })
  test('a quotation of two sentences has its source behind both', () => {
    expectSaid(
      '“In Kita, 90 people were sick. Markets are shut,” the ministry said.',
      'the ministry > said > “In Kita, 90 people were sick.',
      'the ministry > said > Markets are shut,”',
    )
  })
  test('a new sentence of the writer does not', () => {
    expectSaid(
      'The warden said the hall was full. Twelve men slept on the floor.',
      'The warden > said > the hall was full.',
    )
  })
  test('a sentence cut off by a stray stop does', () => {
    expectSaid(
      'The raids began in 2029, according to a monitoring group. May have killed 80 herders.',
      'a monitoring group > according to > The raids began in 2029,',
      'a monitoring group > according to > May have killed 80 herders.',
    )
  })
  test('what a quoted person quotes is the inner source’s', () => {
    const inner = saidIn('“Okello said that 40 people drowned,” the minister said.')
    expect(inner[0]).toContain('Okello > said > 40 people drowned')
  })
})

describe('headlines', () => {
  test.each([
    ['Forty drown in Lake Victoria: police\n\nThe ferry sank at night.', 'police > : > Forty drown in Lake Victoria'],
    ['Police: Forty drown in Lake Victoria\n\nThe ferry sank at night.', 'Police > : > Forty drown in Lake Victoria'],
  ])('%s', expectSaid)
})

describe('nobody says it', () => {
  test.each([
    ['The fire claimed 17 lives.'],
    ['The army did not say how many had died.'],
    ['The minister declined to say more.'],
    ['It was reported that 40 people drowned.'],
    ['The report was long.'],
    ['He found the boy in a ditch.'],
    ['Its estimated strength is 400 men.'],
    ['The rate is 20 per cent.'],
    ['Nine of ten voters reported to the polls by noon.'],
  ])('%s', (text) => expect(saidIn(text)).toEqual([]))
})
