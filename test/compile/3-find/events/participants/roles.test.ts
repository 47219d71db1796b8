import { describe, expect, it } from 'vitest'
import { read } from '../../../../support/report.ts'

/** Who does what to whom, by the word that names the event: `agent Rebels; patient Homs`. */
function parties(text: string, trigger: string): string {
  const article = read(text)
  const event = article.events.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger)
  if (!event) return 'no event'
  return event.participants
    .map(({ actor, role }) => `${role} ${article.actors[actor]!.name}`)
    .sort()
    .join('; ')
}

const SENTENCES: Readonly<Record<string, readonly (readonly [text: string, trigger: string, parties: string])[]>> = {
  'who does, or undergoes, what stands in front': [
    ['Jailed in 2014 for fraud, Omar Diallo was freed on Monday.', 'Jailed', 'patient Omar Diallo'],
    ['Having shelled the port of Kita on Monday, the navy withdrew.', 'shelled', 'agent navy; patient Kita'],
    ['After storming the hall on Friday, gunmen fled to Togo.', 'storming', 'agent gunmen'],
    ['After questioning by police on Monday, Jan Kok resigned.', 'questioning', 'theme police'],
  ],
  'who is ruled out': [
    ['Ana Roth, not Ivo Bek, shot nine nuns on Monday.', 'shot', 'agent Ana Roth'],
    ['It was Ana Roth, not Ivo Bek, who shot nine nuns on Monday.', 'shot', 'agent Ana Roth'],
    ['Police arrested Ana Roth, not Ivo Bek, on Monday.', 'arrested', 'agent police; patient Ana Roth'],
    ['Soldiers rather than the police shot nine nuns on Monday.', 'shot', 'agent soldiers'],
  ],
  'who says it does nothing of what is told': [
    ['The rebels left Homs on Monday, soldiers said, after they had killed nine nuns.', 'killed', 'agent rebels'],
    ['The king was jailed, Judge Ana Roth said on Monday, after she fled to Chad.', 'fled', 'audience Chad'],
    [
      'The bank was fined, the Justice Ministry said on Monday, days after it had sacked Ivo Bek.',
      'sacked',
      'patient Ivo Bek',
    ],
    ['Soldiers said on Monday that they had killed nine nuns.', 'killed', 'agent soldiers'],
  ],
  'the thing that “it” means, whoever was spoken of before': [
    [
      'The Harbour Authority disputed that. The Tolma Bridge has been closed since it was seized by rebels on Tuesday.',
      'seized',
      'agent rebels; patient Tolma Bridge',
    ],
    [
      'The union met on Monday. The bridge has been closed since it was attacked by rebels on Friday.',
      'attacked',
      'agent rebels',
    ],
    [
      'The Harbour Workers’ Union was banned in May. It was raided by police on Friday.',
      'raided',
      'agent police; patient Harbour Workers’ Union',
    ],
  ],
  'whom a comma names': [
    ['The board fired its coach, Hans Olsen, on Monday.', 'fired', 'patient Hans Olsen'],
    [
      'On Monday the king dismissed the head of the central bank, Murat Kaya.',
      'dismissed',
      'patient Murat Kaya; theme central bank',
    ],
    ['Guards freed the pilot, Rosa Roth said on Monday.', 'freed', 'source Rosa Roth'],
    ['After the raid on Monday, Ana Roth, the mayor, was arrested.', 'arrested', 'patient Ana Roth'],
  ],
  'the place is not the doer': [
    ['A dysentery outbreak in Bolivia has left nine people dead.', 'left', 'theme Bolivia'],
    ['The toll from dengue in the island nation of Samoa has risen to 19.', 'toll', 'theme Samoa'],
    [
      'Thursday’s disaster in the Accra suburb of Kaneshie killed nine people.',
      'killed',
      'theme Accra; theme Kaneshie',
    ],
    ['Peru jailbreak: guards fled on Friday', 'jailbreak', 'theme Peru'],
    ['Peru’s protests resumed on Monday.', 'protests', 'theme Peru'],
    ['Mount Kolo erupted on Monday.', 'erupted', 'theme Mount Kolo'],
    ['Chad has an outbreak of measles.', 'outbreak', 'theme Chad'],
    ['Bombs killed nine at polling stations in Homs on Monday.', 'killed', 'theme Homs'],
    ['Chad is facing its worst drought on record.', 'drought', 'theme Chad'],
    ['A judge in Lima, Peru, jailed Jean Martin on Monday.', 'jailed', 'patient Jean Martin; theme Lima; theme Peru'],
  ],
  'a dateline is no part of the sentence': [
    ['LAGOS, Nigeria -- Gunmen attacked Homs on Monday.', 'attacked', 'agent gunmen; patient Homs'],
    ['Rebels – mostly boys – attacked Homs on Monday.', 'attacked', 'agent rebels; patient Homs'],
  ],
  'who speaks for another, by name': [
    [
      'A lawyer for Ana Diallo, Jean Martin, said on Monday that the trial was unfair.',
      'said',
      'agent Jean Martin; theme Ana Diallo',
    ],
    [
      'The mother of Ana Diallo, Rosa Diallo, was arrested on Monday.',
      'arrested',
      'patient Rosa Diallo; theme Ana Diallo',
    ],
    ['Norvex Shipping, a unit of the Avona Group, sued Peru on Monday.', 'sued', 'agent Norvex Shipping; patient Peru'],
    [
      'A spokesman for President Ana Diallo said on Monday that she was ill.',
      'said',
      'agent spokesman for President Ana Diallo; theme Ana Diallo',
    ],
    [
      'The Party of Free Farmers (PCL) sacked nine ministers on Monday, officials said.',
      'sacked',
      'agent Party of Free Farmers; agent Party of Free Farmers; source officials',
    ],
  ],
  'who owns whoever it is does nothing': [
    ['Airbus’s former director, Ana Diallo, was acquitted on Monday.', 'acquitted', 'patient Ana Diallo; theme Airbus'],
    [
      'Guards fled when passengers saw Jean Martin, Ana Diallo, head of the union, told reporters on Monday.',
      'told',
      'agent Ana Diallo; audience reporters',
    ],
  ],
  'nor is the owner': [
    ['Kenya’s nurses marched in Mombasa on Friday.', 'marched', 'theme Kenya; theme Mombasa'],
    [
      'Victims of Ana Diallo and relatives of Jean Martin marched on Friday.',
      'marched',
      'theme Ana Diallo; theme Jean Martin',
    ],
    ['Followers of President Ana Diallo stormed a rally on Friday.', 'stormed', 'theme Ana Diallo'],
    [
      'Ana Diallo, mother of Jean Martin, accused Peru of fraud.',
      'accused',
      'agent Ana Diallo; patient Peru; theme Jean Martin',
    ],
    ['Bishop Ana Diallo of Lima condemned the vote.', 'condemned', 'agent Ana Diallo; theme Lima'],
    ['Senegal’s navy rescued nine sailors on Monday.', 'rescued', 'agent Senegalese navy; patient sailors'],
    ['The army of Sudan bombed Homs on Monday.', 'bombed', 'agent Sudanese Armed Forces; patient Homs; theme Sudan'],
    ['Ana Diallo’s office accused Peru of fraud.', 'accused', 'agent Ana Diallo; patient Peru'],
    ['Rebels shelled Ana Diallo’s house on Monday.', 'shelled', 'agent rebels; theme Ana Diallo'],
  ],
  'those whom a part or a tool stands for are': [
    ['Dozens of miners marched on Friday.', 'marched', 'agent miners'],
    [
      'Ana Diallo will discuss ways to end the siege other than conducting a ground invasion of Homs.',
      'invasion',
      'patient Homs; theme Ana Diallo',
    ],
    ['US jets bombed Homs on Monday.', 'bombed', 'agent United States; patient Homs'],
    ['Three members of Boko Haram attacked Homs on Monday.', 'attacked', 'agent Boko Haram; patient Homs'],
    ['Police in riot gear and soldiers attacked Homs.', 'attacked', 'agent police; agent soldiers; patient Homs'],
  ],
  'whom an event noun names': [
    ['The resignation of Ana Diallo surprised Peru on Monday.', 'resignation', 'agent Ana Diallo'],
    ['Peru welcomed the release of Ana Diallo on Monday.', 'release', 'patient Ana Diallo'],
    ['Ana Diallo won on Sunday. Her trial begins on Monday.', 'trial', 'patient Ana Diallo'],
    [
      'Boko Haram’s abduction of Ana Diallo on Monday was condemned.',
      'abduction',
      'agent Boko Haram; patient Ana Diallo',
    ],
    ['The rebels’ attack on Homs was condemned on Monday.', 'condemned', 'patient rebels; theme Homs'],
    ['There was famine in parts of Chad on Monday.', 'famine', 'theme Chad'],
  ],
  'to whom it happens': [
    ['Ana Diallo died on Monday.', 'died', 'patient Ana Diallo'],
    ['The town of Kabo came under fire on Monday.', 'came', 'patient Kabo'],
    ['Ana Diallo told reporters on Monday that the vote was rigged.', 'told', 'agent Ana Diallo; audience reporters'],
  ],
  'who is meant by a pronoun behind a quotation': [
    ['Minister Ana Diallo spoke on Sunday. “President Petrov has lost,” she said.', 'said', 'agent Ana Diallo'],
    ['Mr Diallo said: “We cannot vote.”\n\n“We will not play Mr Petrov’s game,” he added.', 'added', 'agent Diallo'],
    [
      'Mr Diallo said: “We cannot vote.”\n\n“Mr Petrov cheats,” he added.\n\nHe urged Mali to vote.',
      'urged',
      'agent Diallo; patient Mali',
    ],
    [
      '“Ana Diallo won the vote before she accused Mali,” Jean Martin said.',
      'accused',
      'agent Ana Diallo; patient Mali; source Jean Martin',
    ],
  ],
  'who brings it about, or meets with it': [
    ['Ana Diallo sparked riots in Mali on Monday.', 'riots', 'theme Ana Diallo; theme Mali'],
    ['Ana Diallo received threats on Monday.', 'threats', 'patient Ana Diallo'],
  ],
  'who holds an office, and by whom it was brought about': [
    ['Secretary of State Ana Diallo met Mali on Monday.', 'met', 'agent Ana Diallo; patient Mali'],
    ['A truce reached by rebels on Monday has held.', 'reached', 'agent rebels'],
  ],
  'what “it” is of those who speak, and of what is reached': [
    ['Oxfam fell silent. The regulator said it would order a recall.', 'order', ''],
    ['Oxfam sent word on Monday. A ship reached it at dawn on Tuesday.', 'reached', ''],
  ],
  'whom “he” cannot mean': [
    [
      'Omar Traore walked into a barracks, police spokeswoman Ana Diallo said. He is being held.',
      'held',
      'patient Omar Traore',
    ],
  ],
  'a ministry that speaks of itself': [
    [
      'The king ordered the army to set up tents. The health ministry said it had accepted offers of blood.',
      'accepted',
      'agent health ministry',
    ],
  ],
  'a name that looks like a verb': [
    ['The transport minister, Grant Shipley, resigned on Monday.', 'resigned', 'agent Grant Shipley'],
  ],
  'who says so hears nothing': [
    ['Nine sailors were killed on Monday, according to Ana Diallo.', 'killed', 'patient sailors; source Ana Diallo'],
  ],
  'who speaks where a quotation goes on': [
    [
      '"We hid. They fired at us all night," Ana Diallo said. She urged Mali to vote.',
      'urged',
      'agent Ana Diallo; patient Mali',
    ],
  ],
  'what befell those whom a headline names': [
    ['Abducted nurses saved in Mali', 'saved', 'patient nurses; theme Mali'],
    ['Rebels saved nine sailors on Monday', 'saved', 'agent rebels; patient sailors'],
  ],
  'whoever only tells of it': [
    ['The blast – which Ana Diallo said hurt nine people – happened in Lima.', 'hurt', 'source Ana Diallo'],
    [
      'Ana Diallo told Reuters a convoy came at night, killing nine farmers.',
      'killing',
      'patient farmers; source Ana Diallo',
    ],
    ['Police cleared the tower a day before it collapsed.', 'collapsed', ''],
    ['Police opened fire on Monday, killing nine farmers.', 'killing', 'agent police; patient farmers'],
    [
      'Soldiers demanded fuel from a farmer, a local prosecutor told reporters on Monday.',
      'demanded',
      'agent soldiers; source local prosecutor',
    ],
    ['Police reported finding nine bodies on Monday.', 'finding', 'agent police'],
  ],
}

describe('who does what to whom', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${subject}: %s`, (text, trigger, expected) => {
      expect(parties(text, trigger)).toBe(expected)
    })
  }
})
