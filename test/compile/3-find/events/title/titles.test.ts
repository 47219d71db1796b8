import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, titleOf } from '../../../../support/report.ts'

describe('the title of an event', () => {
  it.each([
    [
      'its own clause, to a natural end',
      'Rebels attacked Homs on Monday after the army withdrew from the city.',
      'attacked',
      'Rebels attacked Homs on Monday',
    ],
    [
      'with what the act did',
      'An earthquake struck Nepal on Friday, killing at least 140 people and injuring more than 300.',
      'struck',
      'An earthquake struck Nepal on Friday, killing at least 140 people and injuring more than 300',
    ],
    [
      'a participle, in the clause it belongs to',
      'Russian missiles struck Kharkiv, a city of more than a million people close to the border in the far east of Ukraine, on Monday, killing six people.',
      'killing',
      'Russian missiles struck Kharkiv … killing six people',
    ],
    [
      'nobody for a participle that may be another’s',
      'Missiles struck Kharkiv, a city of a million people that has been under fire for two years, on Monday, killing six people.',
      'killing',
      '… killing six people',
    ],
    [
      'the subject of a clause inside another’s subject',
      'The ministry said the bridge — where four soldiers had been killed in a mortar attack — had reopened.',
      'killed',
      'Four soldiers had been killed in a mortar attack',
    ],
    [
      'what an infinitive hangs on',
      'President Ana Rojas threatened last week to halt the shipment of arms to Mali.',
      'halt',
      'President Ana Rojas threatened last week to halt the shipment of arms to Mali',
    ],
    [
      'the auxiliary that a second verb shares',
      'Ana Rojas will meet Pedro Lima on Tuesday and visit the port of Recife.',
      'visit',
      'Ana Rojas will … visit the port of Recife',
    ],
    [
      'a subject shared by “and”',
      'Rebels attacked Homs on Monday and burned the village of Tell.',
      'burned',
      'Rebels … burned the village of Tell',
    ],
    [
      'whom a relative clause is about',
      'Ariel Henry, who declared a state of emergency on Monday, spoke to voters.',
      'declared',
      'Ariel Henry … declared a state of emergency on Monday',
    ],
    [
      'a pronoun whose meaning is certain',
      'Maria Santos won the election on Sunday. She met union leaders on Monday.',
      'met',
      '[Maria Santos] met union leaders on Monday',
    ],
    [
      'a pronoun as printed where two are spoken of',
      'Maria Santos spoke to Ana Rojas on Sunday. She met union leaders on Monday.',
      'met',
      'She met union leaders on Monday',
    ],
    [
      'a pronoun as printed where the name is only that of a source',
      'The student surrendered, Sheriff Jud Smith said. He will appear in court on Friday.',
      'appear',
      'He will appear in court on Friday',
    ],
    [
      'never a body for a thing',
      'The United Nations closed the crossing. It was seized by rebels on Tuesday.',
      'seized',
      'It was seized by rebels on Tuesday',
    ],
    [
      'what joined verbs share',
      'Police arrested, handcuffed and questioned the student on Monday.',
      'arrested',
      'Police arrested, handcuffed and questioned the student on Monday',
    ],
    [
      'a verb alone where the next one tells something else',
      'The rebels surrendered and would be tried in Lima.',
      'surrendered',
      'The rebels surrendered',
    ],
    [
      'both numbers of a result',
      'Sweden defeated South Korea 1–0 on Monday.',
      'defeated',
      'Sweden defeated South Korea 1–0 on Monday',
    ],
    [
      'what is quoted behind a comma',
      'Captain Ana Souza said, "We kept going until the very end."',
      'said',
      'Captain Ana Souza said, "We kept going until the very end."',
    ],
    [
      'a source set into what it says',
      '"The river," Mayor Ana Souza said, "is still rising."',
      'said',
      '"The river," Mayor Ana Souza said, "is still rising."',
    ],
    [
      'the one thing the sentence is about',
      'The bridge, the only one over the Drina, has been shut since it was bombed on Tuesday.',
      'bombed',
      '[The bridge] was bombed on Tuesday',
    ],
    [
      'neither of two things',
      'The bridge over the harbour has been shut since it was bombed on Tuesday.',
      'bombed',
      'The bridge over the harbour has been shut since it was bombed on Tuesday',
    ],
    [
      'the clause of a bare noun',
      'The army continued its offensive against Hamas.',
      'offensive',
      'The army continued its offensive against Hamas',
    ],
    [
      'a noun with what belongs to it',
      'Voters condemned Monday’s attack on the port of Odesa.',
      'attack',
      'Monday’s attack on the port of Odesa',
    ],
    [
      'a noun and what it calls for',
      'Voters backed Monday’s Security Council resolution calling for an immediate ceasefire.',
      'resolution',
      'Monday’s Security Council resolution calling for an immediate ceasefire',
    ],
    [
      'the commas of an apposition',
      'Talks in Jeddah, mediated by Riyadh, resumed on May 2.',
      'Talks',
      'Talks in Jeddah, mediated by Riyadh, resumed on May 2',
    ],
    [
      'what became of it',
      'A government rally planned for Thursday was cancelled because of rain.',
      'rally',
      'A government rally planned for Thursday was cancelled because of rain',
    ],
    [
      'the year of a date',
      'Pedro Lima was arrested by police in the north on March 17, 2023, when it snowed.',
      'arrested',
      'Pedro Lima was arrested by police in the north on March 17, 2023',
    ],
    [
      'no place for a subject',
      'In Cedar Rapids, Iowa, a pickup truck hit a woman on Friday, injuring her.',
      'hit',
      'A pickup truck hit a woman on Friday, injuring her',
    ],
    [
      'nothing before a colon',
      'Greece boat disaster: Rescuers abandoned the search on Monday.',
      'abandoned',
      'Rescuers abandoned the search on Monday',
    ],
    [
      'not the name of a programme',
      'In comments on NBC’s “Meet the Press,” Antony Blinken urged Mali to free the prisoners on Sunday.',
      'urged',
      'Antony Blinken urged Mali to free the prisoners on Sunday',
    ],
    [
      'what was said, and by whom',
      '“The dam will not hold,” Ana Rojas said on Monday.',
      'said',
      '“The dam will not hold,” Ana Rojas said',
    ],
    [
      'a verb that denies',
      'Russia denied that its missiles killed nine people in Kyiv.',
      'killed',
      'Russia denied that its missiles killed nine people in Kyiv',
    ],
    [
      'a short apposition',
      'Greece’s prime minister, Ioannis Sarmas, declared three days of mourning on Thursday.',
      'declared',
      'Greece’s prime minister, Ioannis Sarmas, declared three days of mourning on Thursday',
    ],
    [
      'a long one left out',
      'Rapid Forces, a paramilitary group that has been at war with the army since April, seized a base on 4 May.',
      'seized',
      'Rapid Forces … seized a base on 4 May',
    ],
    [
      'all that stands before the subject',
      'Instead of an assault on Homs, Ana Rojas demanded a truce on Monday.',
      'assault',
      'Instead of an assault on Homs, Ana Rojas demanded a truce on Monday',
    ],
    [
      'a subject whole while there is room',
      'The war between army chief Abdel Fattah al-Burhan and militia leader Mohamed Hamdan Dagalo, known as Hemedti, has killed more than 10,400 people.',
      'killed',
      'The war between army chief Abdel Fattah al-Burhan and militia leader Mohamed Hamdan Dagalo, known as Hemedti, has killed more than 10,400 people',
    ],
    [
      'a long subject by what it is about',
      'The war between army chief Abdel Fattah al-Burhan and militia leader Mohamed Hamdan Dagalo, known as Hemedti, over the rule of the whole country and its gold has killed more than 10,400 people in twenty months.',
      'killed',
      'The war … has killed more than 10,400 people in twenty months',
    ],
    [
      'two that are joined as two',
      'The Food and Farming Organisation (FFO) for the three eastern provinces and for the islands off their coast also appealed for seed and tools as nearly 5 million people there urgently need food.',
      'appealed',
      'The Food and Farming Organisation (FFO) for the three eastern provinces and for the islands off their coast also appealed for seed and tools',
    ],
    [
      'what was asked to its end',
      'The foreign minister of the neighbouring republic on Tuesday urged the rebels to abandon their plans for a large offensive against the port of Massawa.',
      'urged',
      'The foreign minister of the neighbouring republic on Tuesday urged the rebels to abandon their plans for a large offensive against the port of Massawa',
    ],
    [
      'no half of a second clause',
      'The coast guard said on Tuesday that its boats had searched the whole strait as far as the island of Kos and that its divers had found nobody in the wreck of the ferry.',
      'said',
      'The coast guard said on Tuesday that its boats had searched the whole strait as far as the island of Kos…',
    ],
    [
      'a number with its hedge',
      'As many as 3,000 people fled the town on Friday.',
      'fled',
      'As many as 3,000 people fled the town on Friday',
    ],
    [
      'no span without its end',
      'Rescuers found the wreck on Thursday two days after the ferry sank.',
      'found',
      'Rescuers found the wreck on Thursday',
    ],
    [
      'what it said while an aside interrupts',
      'Ana Rojas warned on Monday that the drought — the worst in a generation — could last until May.',
      'warned',
      'Ana Rojas warned on Monday that the drought … could last until May',
    ],
    [
      'a cut at the end of a phrase',
      'The national electoral commission of the republic announced on Monday the final results of the presidential election in all of the twenty-six provinces and the capital.',
      'announced',
      'The national electoral commission of the republic announced on Monday the final results of the presidential election…',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})

/** The words of a title that the article must print, in this order: bracketed insertions and “…” are the editor’s. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\[[^\]]*\]|…/g, ' ')
    .match(/\p{Ll}{4,}(?=\p{Lu}\p{Ll}{2})|[\p{L}\p{N}]+/gu)
    ?.map((word) => word.toLowerCase()) ?? []

function isPrinted(title: string, passage: string): boolean {
  const printed = wordsOf(passage)
  let at = 0
  for (const word of wordsOf(title)) {
    at = printed.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

describe('titles of whole articles', () => {
  it.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))(
    '%s: words in printed order, whole and not long',
    (name) => {
      const article = read(readFileSync(`seeds/${name}`, 'utf8').replace(/^\uFEFF/, ''))
      expect(article.events.length).toBeGreaterThan(0)
      for (const { title, passage } of article.events) {
        const { start, end } = article.passages[passage] as { start: number; end: number }
        expect([title, isPrinted(title, article.text.slice(start, end))]).toEqual([title, true])
        expect(title.replace(/\[[^\]]*\]/g, '').length).toBeLessThanOrEqual(165)
      }
    },
  )
})
