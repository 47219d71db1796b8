import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title whose words have something thrown in', () => {
  it.each([
    [
      'says where they were brought',
      'The miners were freed by a patrol and flown, after two hours, to a clinic in Lima.',
      'flown',
      'The miners were … flown … to a clinic in Lima',
    ],
    [
      'says what was asked',
      'The court ordered Chad, which owns the ships, to speed up repairs.',
      'ordered',
      'The court ordered Chad … to speed up repairs',
    ],
    [
      'ends before an “and” that goes on elsewhere',
      'The rebels shelled the port and, firing from the roofs, killed nine sailors.',
      'shelled',
      'The rebels shelled the port',
    ],
    [
      'begins with who did what stands behind “and”',
      'The mayor resigned and, after being denied a visa, fled to Kita on Monday.',
      'denied',
      'The mayor … after being denied a visa, fled to Kita on Monday',
    ],
    [
      'keeps what hangs on a participle',
      'Four nurses accused of selling vaccines were arrested in Lima on Monday.',
      'arrested',
      'Four nurses accused of selling vaccines were arrested in Lima on Monday',
    ],
    [
      'says who says it where what is added is left out',
      'The number of the dead from a fire that swept through six villages in the hills near Kita will likely exceed 100 in the north alone, Governor Ana Roth said on Sunday, calling it the worst of its kind in the history of the north.',
      'said',
      'The number of the dead from a fire that swept through six villages in the hills near Kita will likely exceed 100 in the north alone, Governor Ana Roth said',
    ],
    [
      'holds a question with who asks it',
      '“Who will pay for the nets?” asked Ana Roth, a fisher in Kita.',
      'asked',
      '“Who will pay for the nets?” asked Ana Roth',
    ],
    [
      'ends with the quotation',
      'On Monday thousands marched through Kita, chanting “the miners and the people are one”.',
      'marched',
      'Thousands marched through Kita, chanting “the miners and the people are one”',
    ],
    [
      'keeps the “not” of a number',
      'On Monday not more than nine miners were killed in Kita.',
      'killed',
      'Not more than nine miners were killed in Kita',
    ],
    [
      'keeps that it is only alleged',
      'It is alleged that the guard was stabbed by two prisoners in May.',
      'stabbed',
      'It is alleged that the guard was stabbed by two prisoners in May',
    ],
    [
      'does not lose the verb behind an aside',
      'Soldiers appeared on television to announce that the king, who had been held in a camp since May, had been deposed.',
      'deposed',
      'Soldiers appeared on television to announce that the king … had been deposed',
    ],
    [
      'keeps the comma in front of a participle',
      'The man, identified as Max Roth, 40, walked out of a bank in Lima on Monday.',
      'walked',
      'The man, identified as Max Roth, 40, walked out of a bank in Lima on Monday',
    ],
    [
      'begins no word behind what is left out with a comma',
      'Madrid, where nine people died in a fire in May, and Paris condemned the raid.',
      'condemned',
      'Madrid … and Paris condemned the raid',
    ],
    [
      'begins behind the hour at which a live report wrote it',
      '6.15pm: The miners have told the firm they will not dig, the mayor has just said.',
      'said',
      'The miners have told the firm they will not dig, the mayor has just said',
    ],
    [
      'tells of some of them',
      'Nine miners were arrested, some of them jailed in Lima.',
      'jailed',
      'Some of them jailed in Lima',
    ],
    [
      'holds what is told with who tells it behind a day',
      'Nine nurses were attacked in Kita, reported on Monday the Ministry of Health.',
      'reported',
      'Nine nurses were attacked in Kita, reported on Monday the Ministry of Health',
    ],
    [
      'holds what was told, behind when it was',
      'The mayor, Ana Roth, told the union on Monday before it voted that the clinic would be closed.',
      'told',
      'The mayor, Ana Roth, told the union on Monday … that the clinic would be closed',
    ],
    [
      'says who a bare number is',
      'Two miners were hurt and one, a 24-year-old father of three, died in Lima on Monday.',
      'died',
      'One, a 24-year-old father of three, died in Lima on Monday',
    ],
    [
      'does not end in what a thing was done in order for',
      'The general denied the killing of nine guards in Lima in May in order not to lose his post.',
      'killing',
      'The killing of nine guards in Lima in May',
    ],
    [
      'keeps the “since” that opens no clause',
      'Since the fall of the king, begun in July, the raids multiply in the north.',
      'begun',
      'Since the fall of the king, begun in July, the raids multiply in the north',
    ],
    [
      'leaves a preposition out with what it leads to',
      'Roth, stripped of his medals for doping, lost an appeal on Monday against a ban of four years that he called absurd.',
      'stripped',
      'Roth, stripped of his medals … lost an appeal on Monday against a ban of four years that he called absurd',
    ],
    [
      'keeps the comma between what a headline says of one',
      'Senator Ana Roth to face court, may lose seat\n\nShe denies it.',
      'lose',
      'Senator Ana Roth to face court, may lose seat',
    ],
    [
      'is that of who denies it',
      'A pilot held by rebels in the north was freed on Monday, his government said, denying that a ransom had been paid.',
      'paid',
      'His government said, denying that a ransom had been paid',
    ],
    [
      'ends before what is no part of it',
      'The firm closed the mill, citing losses, on Monday.',
      'closed',
      'The firm closed the mill',
    ],
  ])('%s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
