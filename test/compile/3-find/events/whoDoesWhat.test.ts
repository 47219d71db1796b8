import { describe, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks } from '../../../support/report.ts'

/** The same verb by whom it is done, and to what; where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'by whom': [
    'Paramedics [aid occurred 2024-05-13|fought] on Monday to save the driver.',
    'Rebels [assault occurred 2024-05-13|fought] on Monday to take the bridge.',
    'Landslides on Monday [condition occurred 2024-05-13|cut] off nine hamlets.',
    'Rebels on Monday [coerce occurred 2024-05-13|cut] off nine hamlets.',
    'Kita, which was [condition occurred 2024-05-13|cut] off by the flood on Monday, has one road.',
    'Two museums were [condition occurred 2024-05-13|shut] on Monday because of the storm.',
    'Two museums were [coerce occurred 2024-05-13|shut] on Monday by the police.',
    'The mayor [mobilize occurred 2024-05-13|called] in the army on Monday.',
    'The mayor [aid occurred 2024-05-13|called] in divers on Monday.',
    'Nine clerks, [coerce occurred 2024-05-13|called] in by the police on Monday, have gone home.',
    'The harbour office on Monday [statement occurred 2024-05-13|cut] the toll to nine.',
    'The harbour office on Monday [condition occurred 2024-05-13|cut] its fees.',
  ],
  'to whom, or what': [
    'A haze hung over the valley on Monday.',
    'The two men were [coerce occurred 2024-05-13|hanged] on Monday.',
    'Dockers’ pay and exports were [condition occurred 2024-05-13|hurt] by the drought on Monday.',
    'Nine dockers were [assault occurred 2024-05-13|hurt] in the clash on Monday.',
    'The drought on Monday [condition occurred 2024-05-13|hit] exports.',
    'The deserter [condition occurred 2024-05-13|reported] to a barracks on Monday.',
    'The bank is changing its hours to save time.',
    'The bank meets strong competition.',
    'The arrests have fed fears in Lima.',
    'A trawler [aid occurred 2024-05-13|took] off dozens of anglers on Monday.',
    'The council on Monday [investigate occurred 2024-05-13|sent] two engineers to look into the smell.',
    'Police on Monday [statement occurred 2024-05-13|named] the driver as Ana Rojas.',
    'The king on Monday [condition occurred 2024-05-13|named] Ana Rojas as prime minister.',
    'Ana Rojas chaired a crisis [consult occurred 2024-05-13|meeting] on Monday.',
    'Two clerks were [assault occurred 2024-05-13|thrown] to the ground by guards on Monday.',
    'Organisers [statement occurred 2024-05-15?|put] the crowd at 9,000.',
    'The clinic [statement occurred 2024-05-15?|put] the number of dead at nine.',
    'Organisers put the crowd behind a fence.',
    'In all, 31 infections have been [condition occurred ..2024-05-15?|recorded].',
    'The assembly [agree occurred ..2024-05-15?|decided] to lower the voting age.',
    'The sailor decided to lower the mast.',
    'The bishop [support occurred 2024-05-15?|voiced] sorrow at the deaths.',
    'The bishop voiced the organ.',
    'Volunteers [aid occurred ..2024-05-15?|put] out the flames.',
    'Volunteers put out the chairs.',
    'Thick mud [condition occurred ..2024-05-15?|kept] divers from going down.',
    'The jet had [condition occurred ..2024-05-15?|overrun] the runway.',
    'Rebels had [assault occurred ..2024-05-15?|overrun] the base.',
  ],
  'who speaks for many': [
    'The nurses’ union [statement occurred 2024-05-15?|said] the plan could close two wards.',
    'On Sunday night rescuers [statement occurred 2024-05-12|said] there was little hope.',
    'Widows of the miners [demand occurred 2024-05-15?|appealed] to the company to dig on.',
    'Locals say the well is haunted.',
    'A jogger said the path was icy.',
  ],
  'verbs of two words': [
    'The glider [condition occurred 2024-05-13|crash-landed] on Monday.',
    'Two cadets were [coerce occurred 2024-05-13|court-martialled] on Monday.',
    'Fans were [assault occurred 2024-05-13|tear-gassed] on Monday.',
    'The navy [mobilize occurred 2024-05-13|test-fired] a torpedo on Monday.',
    'The glider, a much-loved toy, hung in the hall.',
  ],
  'what is planned, feared, demanded or said at first': [
    'Dairy plans to [sanction planned 2024-05-15..?|shed] 60 jobs',
    'The dairy is said to be planning to [sanction planned 2024-05-15..?|shed] 60 jobs.',
    'Nine anglers are [condition hypothetical ..2024-05-15?|feared] drowned.',
    'Nine anglers fear the dark.',
    'The court must free the nurses, a doctors’ group [demand occurred 2024-05-13|said] on Monday.',
    'Nurses at first [support occurred ..2024-05-15?|backed] the mayor.',
    'Widows [demand occurred 2024-05-15?|appealed] to the firm to let them see the pit.',
    'The gang is believed to be [coerce ongoing 2024-05-15?|holding] nine nurses.',
    'Nine bodies were [aid occurred 2024-05-13|found] in the rubble on Monday.',
    'Rescuers [aid occurred 2024-05-13|used] dogs on Monday to look for the boy.',
  ],
  'what only stands beside a deed': [
    'The strike comes on the eve of a [consult planned 2024-05-15..?|visit] to Mali by the king.',
    'A coach arriving from Oran [condition occurred 2024-05-13|overturned] on Monday.',
    'The court was aware of allegations that guards [assault hypothetical ..2024-05-15?|beat] two clerks.',
    'Cousins who had met for a funeral [condition occurred 2024-05-13|drowned] on Monday.',
    'The hostel was built for 90 sailors.',
    'The king [support occurred 2024-05-13|declared] three days of mourning on Monday.',
    'The court, in a ruling delivered on Monday, [coerce occurred 2024-05-13|banned] the march.',
  ],
}

describe('events by who does what to whom', () => {
  for (const [name, sentences] of Object.entries(SENTENCES))
    describe(name, () => {
      for (const sentence of sentences) it(sentence, () => expectMarked(sentence, eventMarks))
    })
})
