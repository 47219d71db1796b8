/**
 * Five invented articles about an invented flood: a toll that rises and is lowered, a part of it, another one beside
 * it; and an article that nothing dates.
 */
export const FLOOD_ARTICLES: Readonly<Record<string, string>> = {
  'first.txt': `Flood toll reaches 120

At least 120 people were killed when a dam burst above Derwen on Sunday, the interior ministry said on Monday. Two-thirds of the dead were children, the ministry said. The governor declared a state of emergency on Sunday.
`,
  'first.yaml': 'published: 2024-03-04\n',
  'second.txt': `Flood toll in Derwen rises

The death toll from the dam burst in Derwen on Sunday rose to 150, including 40 children, the interior ministry said on Wednesday. Rescuers pulled 12 survivors from the mud on Tuesday.
`,
  'second.yaml': 'published: 2024-03-06\n',
  'third.txt': `Ministry lowers Derwen toll

The interior ministry on Friday lowered the death toll from the dam burst in Derwen on Sunday to 98, down from 150, saying that some bodies had been counted twice. Opposition leader Mara Lind accused the ministry of hiding the number of dead.
`,
  'third.yaml': 'published: 2024-03-08\n',
  'fourth.txt': `Derwen: 110 dead, say doctors

Doctors at Derwen hospital said on Friday that 110 people had been killed in the dam burst on Sunday. The figures could not be independently verified. Residents protested in Derwen on Thursday.
`,
  'fourth.yaml': 'published: 2024-03-08\n',
  'undated.txt': `A bridge by the river

The bridge at Marl collapsed and buried two people. Villagers rebuilt the road.
`,
}

/** Takes apart what two articles tell of one burst dam. */
export const FLOOD_SPLIT = `- article: fourth.txt
  quote: killed
  within: had been killed in the dam burst
  item: event
  split: true
  reason: The doctors count their own dead.
`
