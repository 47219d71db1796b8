import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('what a pronoun at the head of a title means', () => {
  it.each([
    [
      'not who says it amid what is told of others',
      'The mayor of Kita was jailed, Judge Ana Roth said on Tuesday, days after she fled to Chad.',
      'fled',
      'The mayor of Kita was jailed … days after she fled to Chad',
    ],
    [
      'those who are told of, not who says it',
      'Ten miners were shot, soldiers said on Monday, as they fled the pit.',
      'fled',
      '[Ten miners] fled the pit',
    ],
    [
      'who says it, without a comma',
      '“We will win,” Ivo Bek said on Monday after he fled to Chad.',
      'fled',
      '[Ivo Bek] fled to Chad',
    ],
    [
      'the craft that was told of',
      'The minibus, carrying 14 nurses, left the road near Kita, police chief Ana Roth told local radio. It had departed from Lomé on Monday night.',
      'departed',
      '[The minibus] had departed from Lomé on Monday night',
    ],
    [
      'the ferry, whoever says that it sank',
      'The ferry, which had set out from Lomé, sank off the coast on Monday, the coastguard said. It had been spotted by a trawler on Sunday.',
      'spotted',
      '[The ferry] had been spotted by a trawler on Sunday',
    ],
    [
      'the quake of the clause before',
      'The deadliest quake in the valley measured 6.6 and killed 700 people; it displaced 45,000 people.',
      'displaced',
      '[The deadliest quake in the valley] displaced 45,000 people',
    ],
    [
      'the body that goes on speaking',
      'The health ministry put the toll at three on Monday. It denied that guards had fired on the nurses.',
      'fired',
      '[The health ministry] denied that guards had fired on the nurses',
    ],
    [
      'the ferry that struck what cannot move',
      'The ferry hit a reef off Lomé on Monday. It sank on Tuesday.',
      'sank',
      '[The ferry] sank on Tuesday',
    ],
    [
      'the one who answers for a deed',
      'Omar Vega condemned the raid on Monday. He denied on Tuesday that any guard had fired.',
      'fired',
      '[Omar Vega] denied on Tuesday that any guard had fired',
    ],
    [
      'the one who is accused by others',
      'Omar Vega resigned on Monday. Police accused him of theft. He denied on Tuesday that any money had been moved.',
      'denied',
      '[Omar Vega] denied on Tuesday that any money had been moved',
    ],
    [
      'the one who goes on speaking',
      'Health Minister Omar Vega told reporters that 70 beds were being built in Lomé. He urged nurses to return on Monday.',
      'urged',
      '[Omar Vega] urged nurses to return on Monday',
    ],
    [
      'the one whose name stands behind his office',
      'The commission’s chairman, Omar Vega, said the delay was short. He denied on Monday that ballots had been burned.',
      'burned',
      '[Omar Vega] denied on Monday that ballots had been burned',
    ],
    [
      'the only one who was named',
      'Mayor Omar Vega denied on Monday that any door had been locked. He was arrested at the airport on Tuesday.',
      'arrested',
      '[Omar Vega] was arrested at the airport on Tuesday',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })

  it.each([
    [
      'a bus or a lorry',
      'A bus hit a lorry near Kita on Monday. It had departed from Lomé on Sunday night.',
      'departed',
      'It had departed from Lomé on Sunday night',
    ],
    [
      'the crane that was struck',
      'The bus struck a crane near Kita on Monday. It overturned on Tuesday.',
      'overturned',
      'It overturned on Tuesday',
    ],
    [
      'the body that is accused',
      'The party accused the ministry of hiding deaths. It denied the claim on Tuesday.',
      'denied',
      'It denied the claim on Tuesday',
    ],
    [
      'the one who is accused',
      'Omar Vega accused his deputy of theft. He denied the charge on Tuesday.',
      'denied',
      'He denied the charge on Tuesday',
    ],
    [
      'the weather',
      'A flood hit Kita last weekend. It rained on the camp on Sunday, killing two people.',
      'killing',
      'It rained on the camp on Sunday, killing two people',
    ],
    [
      'somebody else within what she says',
      'Ana Roth heard of the raid from a priest. “He called me on Monday. He said guards had killed nine people,” she said.',
      'killed',
      '“Guards had killed nine people”',
    ],
    [
      'whom the speaker tells of',
      'A farmer fell ill in Kita, Dr Ana Roth said. A nurse, aged 24, fell ill before he died on Monday.',
      'died',
      'A nurse, aged 24, fell ill before he died on Monday',
    ],
  ])('is left open where it may be %s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
