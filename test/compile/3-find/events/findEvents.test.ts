import { describe, expect, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks, read } from '../../../support/report.ts'

/** Type, status and time stand before the bar, the trigger after it. Where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  earthquake: [
    'A magnitude 6.8 earthquake [condition occurred 2024-05-12|struck] central Chile early Sunday.',
    'President Ana Rojas [coerce occurred 2024-05-13|declared] a state of emergency on Monday.',
    'Rescue workers [aid occurred 2024-05-13|pulled] 12 survivors from the rubble on Monday.',
    'At least 40 people were [condition occurred 2024-05-03|killed] in the [condition occurred 2024-05-03|earthquake] on 3 May.',
    '[condition hypothetical 2024-05-15..|Aftershocks] could continue for weeks.',
  ],
  relief: [
    'India [aid occurred 2024-05-13|sent] rescue teams to Nepal on Monday.',
    'China will [aid planned 2024-05-15..?|send] relief material.',
    'The International Organization for Migration [aid occurred 2024-05-13|delivered] food on Monday.',
    'Ana Rojas [coerce occurred 2024-05-13|declared] a state of disaster on Monday.',
    'Miners were at work late on Thursday when the roof [condition occurred 2024-05-09|collapsed].',
  ],
  ferry: [
    'The ferry [condition occurred 2024-05-10|capsized] on Friday night, [condition occurred 2024-05-10|drowning] nine passengers.',
    'The coast guard [statement occurred 2024-05-14|said] Tuesday that the vessel had [condition occurred ..2024-05-14?|sunk].',
    'The captain [disapprove occurred 2024-05-15?|denied] that the ferry was [condition denied ..2024-05-15?|overloaded].',
    'A second ferry that was due to leave the port was [reject cancelled ..2024-05-15?|cancelled].',
    'The ferry never reached Manila.',
    'Did the crew abandon the ferry on Friday?',
    'Why was the search [reject occurred 2024-05-10|suspended] on Friday?',
    'Officials [statement occurred 2024-05-13|said] on Monday that the pier was on the verge of [condition hypothetical 2024-05-15..?|collapsing].',
    'If the storm returns, divers will suspend the search.',
  ],
  protest: [
    'Thousands of demonstrators [protest occurred 2024-05-14|marched] through Nairobi on Tuesday.',
    'Police [coerce occurred 2024-05-14..2024-05-15|arrested] 30 demonstrators overnight.',
    'Unions [protest occurred ..2024-05-15?|called] a one-day [protest planned 2024-05-22|strike] for next Wednesday.',
    'The union [threaten occurred 2024-05-15?|threatened] to call a general strike.',
    "Kenya's government will [consult planned 2024-05-20..2024-05-26|meet] union leaders next week.",
    'Interior Minister Peter Otieno [reject occurred ..2024-05-15?|refused] to resign.',
    'Protesters [demand occurred 2024-05-15?|demanded] the [concede hypothetical 2024-05-15..?|release] of Amina Yusuf.',
    'Police did not fire on the crowd.',
    'Union leaders [demand occurred 2024-05-15?|insisted] on a general strike.',
    'Officers [demand occurred 2024-05-15?|insisted] on targeted [assault hypothetical 2024-05-15..?|raids] on smugglers.',
    'Minister Ana Rojas [demand occurred 2024-05-15?|called] for short, precise and targeted [assault hypothetical 2024-05-15..?|raids] on smugglers.',
    'Police in Tbilisi [assault occurred 2024-05-14|fired] tear gas to break up a crowd late on Tuesday.',
    'A government [protest cancelled 2024-05-16|rally] planned for Thursday was [reject occurred ..2024-05-15?|cancelled].',
  ],
  prison: [
    'Twelve inmates [displacement occurred 2024-05-09|escaped] from a prison near Lyon on Thursday after [coerce occurred 2024-05-09|taking] two guards hostage.',
    'Prosecutors opened an [investigate occurred 2024-05-10|investigation] into the escape on Friday.',
    'No inmates were injured.',
    'The [coerce planned 2024-05-22|trial] is set to begin next Wednesday.',
    'Officials [concede occurred 2024-05-13|released] 30 prisoners on Monday.',
    'The warden, who had [condition ongoing 2009-01-01..|worked] there since 2009, was [coerce occurred 2024-05-13|suspended] on Monday.',
  ],
  court: [
    'The court [coerce occurred 2024-05-13|issued] an arrest warrant for Pedro Lima on Monday.',
    'A third [condition planned 2024-05-29|vote] is expected on 29 May.',
    '[consult occurred 2024-04-26|Talks] between Mali and Togo resumed on April 26.',
    'Maria Lopez was [concede occurred ..2024-05-15?|freed] in exchange for Pedro Lima.',
    'A court [coerce occurred 2024-05-13|sentenced] former governor Jean Martin to six years in prison on Monday.',
    'Jean Martin was [coerce occurred 2024-03-01..2024-03-31|convicted] in March of taking bribes.',
    'Judges [reject occurred ..2024-05-15?|postponed] the trial.',
    'The Supreme Court is expected to [coerce planned 2024-06-12|rule] on 12 June.',
    'Maria Lopez [disapprove occurred 2021-01-01..2021-12-31|sued] Acme Corp. in 2021.',
  ],
  election: [
    'Maria Santos [condition occurred 2024-05-12|won] the presidential election on Sunday.',
    'Pedro Lima [concede occurred ..2024-05-15?|conceded] defeat.',
    'Voters will [condition planned 2024-06-12|elect] a new parliament on 12 June.',
    'Pedro Lima [disapprove occurred 2024-05-15?|accused] the electoral commission of fraud.',
    'Turnout was low.',
  ],
  flood: [
    'Heavy rains [condition occurred 2024-05-06..2024-05-12|flooded] the delta last week, [coerce occurred 2024-05-06..2024-05-12|forcing] 20,000 people to [displacement occurred 2024-05-06..2024-05-12?|flee] their homes.',
    'Two villages were [displacement occurred 2024-05-03|evacuated] on 3 May.',
    'The dam did not break.',
    'The army has [displacement occurred 2024-05-11..2024-05-15|evacuated] 3,000 people since Saturday.',
    'Officials [statement occurred 2024-05-15?|warned] that the river could rise again.',
  ],
  war: [
    'Russian missiles [assault occurred 2024-05-14..2024-05-15|struck] Kharkiv overnight, [assault occurred 2024-05-14..2024-05-15|killing] six people, Ukrainian officials said.',
    "Ukraine's army said it [assault occurred ..2024-05-15?|shot] down 14 drones.",
    'Germany [agree occurred ..2024-05-15?|agreed] to [mobilize planned 2024-05-15..?|send] tanks to Ukraine.',
    'Russia launched an [assault occurred 2024-05-10|offensive] near Kharkiv on 10 May.',
    'Turkey [demand occurred 2024-05-15?|called] for an immediate ceasefire.',
    'Moscow fears an [assault hypothetical 2024-05-15..?|attack] on Crimea.',
    'Without invading the city, the rebels [coerce occurred ..2024-05-15?|cut] off its water.',
    'Poland [reject occurred ..2024-05-15?|opposed] a ground [assault hypothetical 2024-05-15..?|invasion] of Belarus.',
    'The Russian attack on Kharkiv on 10 May [assault occurred 2024-05-10|killed] nine people.',
    "Sudan's army is [coerce ongoing 2024-05-15?|besieging] El Fasher.",
    'Police [coerce occurred ..2024-05-15?|arrested] 90 people, up from 20 in June.',
    'The worst of it was in April 2015, when 90 people [condition occurred 2015-04-01..2015-04-30|died] in Gao.',
    "France's planned [retreat planned 2024-05-15..?|withdrawal] from Niger was [support occurred 2024-05-15?|welcomed] by Mali.",
  ],
  diplomacy: [
    'Antony Blinken [consult occurred 2024-05-10|met] Wang Yi in Beijing on Friday.',
    'Antony Blinken is expected to [consult planned 2024-05-17|meet] Wang Yi on Friday.',
    'China [reject occurred ..2024-05-15?|cancelled] the [consult cancelled 2024-05-15..?|visit] of a German delegation.',
    'The Security Council [reject occurred 2024-05-13|rejected] the resolution on Monday, with Russia [concede occurred 2024-05-13|abstaining].',
    'On 7 May, France [sanction occurred 2024-05-07|recalled] its ambassador and Mali [sanction occurred 2024-05-07|expelled] two diplomats.',
    '“We will not negotiate,” Sergei Lavrov [statement occurred 2024-05-14|said] on Tuesday.',
    'Sergei Lavrov declined to comment.',
    'Brazil has [threaten occurred ..2024-05-15?|vowed] to leave the treaty.',
  ],
  business: [
    'Acme Corp. [agree occurred 2024-01-01..2024-01-31|acquired] Beta Inc. for $2 billion in January.',
    'Chief executive Tom Reed [concede occurred 2024-05-14|resigned] on Tuesday.',
    'The company plans to [sanction planned 2024-05-15..?|lay] off 500 workers.',
    'Shares rose and fell as investors waited.',
    'Apple [statement occurred 2024-05-14|unveiled] a new phone on Tuesday.',
    'Apple [condition occurred 2024-05-13|released] a new phone on Monday.',
  ],
  denials: [
    'Iran [disapprove occurred 2024-05-15?|denied] that it had [assault denied ..2024-05-15?|shelled] Basra.',
    'Maria Santos [disapprove occurred 2024-05-15?|denied] [assault denied ..2024-05-15?|killing] her husband.',
    'Acme Corp. [disapprove occurred 2024-05-13|denied] involvement on Monday.',
    'The ministry [disapprove occurred 2024-05-15?|denied] reports that the dam had been [assault denied ..2024-05-15?|breached].',
    'Peru [disapprove denied 2024-05-15?|disputed] that the border is safe.',
  ],
  'calling off': [
    'The union [reject occurred 2024-05-13|called] the [protest cancelled 2024-05-15..?|strike] off on Monday.',
    'A [consult cancelled 2024-05-22|visit] to Lima planned for next Wednesday has been [reject occurred ..2024-05-15?|cancelled].',
    'Brazil [reject occurred 2024-05-13|cancelled] the [consult cancelled 2024-05-15..?|visit] on Monday.',
  ],
  'verbs by what they act on': [
    'Save the Children [demand occurred 2024-05-15?|urged] Chad to open its border.',
    'Norway has [coerce occurred ..2024-05-15?|closed] three of its four border crossings.',
    'Fishermen [aid occurred ..2024-05-15?|pulled] two children from the wreckage of a trawler.',
    'The levee [condition occurred 2024-05-10|burst] on Friday, [condition occurred 2024-05-10|flooding] the lower town.',
    'Two nurses [condition occurred ..2024-05-15?|drowned] when a ferry [condition occurred ..2024-05-15?|sank] off Cebu.',
    'A Boeing 727 [condition occurred 2016-12-01..2016-12-31|crashed] in Cali in December 2016.',
    'Norway [coerce occurred ..2024-05-15?|grounded] two jets of the airline.',
    'Coast guards [aid occurred 2024-05-13|rescued] 40 sailors on Monday.',
    'Flight 12 [condition occurred 2009-06-01..2009-06-30|went] down in the Pacific in June 2009.',
    'Hundreds of miners [protest occurred 2024-05-13|gathered] outside parliament on Monday.',
    'Investigators gathered samples.',
    'A judge [concede occurred 2024-05-13|dropped] the charges against Pedro Lima on Monday.',
    'Troops [coerce occurred 2024-05-13|dispersed] the crowd on Monday.',
    'A patrol boat [assault occurred 2024-05-13|rammed] a trawler on Monday.',
    'The governor [concede occurred 2024-05-13|lifted] a curfew in Oaxaca on Monday.',
    'Rebels [coerce occurred 2024-05-13|took] control of Goma on Monday.',
    'A jury [concede occurred 2024-05-13|acquitted] Jean Martin on Monday of taking bribes.',
  ],
  headlines: [
    'Hackers [assault occurred ..2024-05-15?|attack] hospital network',
    'Bus crash [condition occurred ..2024-05-15?|kills] 12 in Peru',
    'Rafah [assault hypothetical 2024-05-15..?|assault] won’t end war',
    'UN [demand occurred ..2024-05-15?|Tells] Mali to End Border [assault hypothetical 2024-05-15..?|Raid]',
    'Rail [protest cancelled 2024-05-15..?|strike] [concede occurred ..2024-05-15?|called] off',
    'Police officer [assault occurred ..2024-05-15?|shot] dead in Lyon',
    'Mayor [coerce occurred ..2024-05-15?|jailed] for taking bribes',
    'France to [mobilize planned 2024-05-15..?|send] troops to Mali',
    'The festival in March [condition occurred 2024-03-01..2024-03-31|drew] thousands',
  ],
  'not events': [
    'The company builds cars in Detroit.',
    'There has been no attack.',
    'The official spoke on condition of anonymity.',
    'The 2024 budget is large.',
    'He likes the house on the hill.',
    'The prime minister, a former banker, is 61.',
  ],
}

describe('events of news sentences', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${subject}: %s`, (marked) => {
      expectMarked(marked, eventMarks)
    })
  }
})

describe('who takes part', () => {
  const parties = (text: string): string[] => {
    const article = read(text)
    return article.events.flatMap(({ participants }) =>
      participants.map(({ actor, role }) => {
        const mention = article.actors[actor]
        return `${role} ${mention ? text.slice(mention.start, mention.end) : ''}`
      }),
    )
  }

  it.each([
    ['one who is held', 'Jean Martin has been in detention since Monday.', ['patient Jean Martin']],
    ['a subject and an object', 'Rebels attacked Homs on Monday.', ['agent Rebels', 'patient Homs']],
    ['a passive', 'Jean Martin was arrested by Interpol on Monday.', ['patient Jean Martin', 'agent Interpol']],
    [
      'one freed along with others',
      'Two nurses were freed along with Maria Santos on Monday.',
      ['patient nurses', 'patient Maria Santos'],
    ],
    [
      'a scene',
      'In talks with Ana Rojas on Monday, Maria Santos urged Mali to vote.',
      ['agent Ana Rojas', 'agent Maria Santos', 'agent Maria Santos', 'patient Mali'],
    ],
    ['one of whom a headline tells', 'Jean Martin arrested in Lyon', ['patient Jean Martin', 'theme Lyon']],
    ['the place of a disaster', 'The Nepal earthquake killed nine people on Monday.', ['theme Nepal']],
    ['a meeting', 'Maria Santos met Pedro Lima on Monday.', ['agent Maria Santos', 'patient Pedro Lima']],
    ['whoever does a noun', 'Israel’s raid on Jenin on Monday was brief.', ['agent Israel', 'patient Jenin']],
    [
      'police, not their country',
      'Bolivia’s police arrested Jean Martin.',
      ['agent Bolivia’s police', 'patient Jean Martin'],
    ],
    [
      'the other side of a border, which did nothing',
      'Jean Martin was arrested near the border with Chile.',
      ['patient Jean Martin', 'theme Chile'],
    ],
    [
      'those who follow somebody',
      'Hundreds of supporters of Ana Diallo attacked Homs.',
      ['theme Ana Diallo', 'patient Homs'],
    ],
    ['a speaker', 'Maria Santos accused Brazil of fraud.', ['agent Maria Santos', 'patient Brazil']],
  ])('%s: %s', (_, text, expected) => {
    expect(parties(text)).toEqual(expected)
  })

  it('reads a pronoun as the subject before it, in roles and in titles', () => {
    const article = read('Maria Santos won the election on Sunday. She met Pedro Lima on Monday.')
    const met = article.events.find(({ lemma }) => lemma === 'meet')
    expect(met?.title).toBe('[Maria Santos] met Pedro Lima on Monday')
    expect(met?.participants.map(({ actor }) => article.actors[actor]?.name)).toContain('Maria Santos')
  })
})

describe('what is left out', () => {
  it('says why, with the place', () => {
    const text = 'Police did not fire on the crowd.'
    const refused = read(text).refused.filter(({ rule }) => rule.startsWith('event'))
    expect(refused.map(({ start, end, reason }) => [text.slice(start, end), reason])).toContainEqual([
      'fire',
      'it is negated',
    ])
  })
})
