import { describe, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks } from '../../../support/report.ts'

/** What an act is by what it is done to, by whom and for what; where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'who leaves a race': [
    'Ana Rojas has [concede occurred ..2024-05-15?|pulled] out of the 26 May presidential [condition planned 2024-05-26|run-off].',
    'Ana Rojas has [concede occurred ..2024-05-15?|withdrawn] from Sunday’s [condition planned 2024-05-19|run-off].',
    'Ana Rojas [concede occurred 2024-05-13|withdrew] on Monday from the May 26 [condition planned 2024-05-26|vote].',
    'Ana Rojas [concede occurred ..2024-05-15?|quits] mayoral race',
    'Ana Rojas has [concede occurred ..2024-05-15?|dropped] out of the presidential race.',
    'Troops [retreat occurred 2024-05-13|pulled] out of Gao on Monday.',
    'Peru [reject occurred 2024-05-13|withdrew] from the treaty on Monday.',
    'Ana Rojas [condition occurred 2024-05-12|voted] in the run-off on Sunday.',
  ],
  'words with a hyphen': [
    'A [protest occurred 2024-05-13|sit-in] began on Monday.',
    'A [agree occurred 2024-05-13|cease-fire] began on Monday.',
    'The [condition planned 2024-05-17|by-election] will be held on Friday.',
    'The two-day [consult occurred 2024-05-13|visit] began on Monday.',
  ],
  'what a number reaches, and who pays': [
    'Unemployment hit 12 percent on Monday.',
    'Inflation, which hit 10 percent in April, has worried shops.',
    'A drone [assault occurred 2024-05-13|hit] a depot on Monday.',
    'The ferry firm will charge customers 30 euros for bags from Friday.',
    'Prosecutors [coerce occurred 2024-05-13|charged] the skipper on Monday.',
    'Prosecutors [coerce occurred 2024-05-13|charged] a tenant with theft on Monday.',
    'Two customers were [coerce occurred 2024-05-13|charged] with theft on Monday.',
    'The shop charged customers with a card 2 percent more on Monday.',
  ],
  'who walks out': [
    'Porters [protest occurred 2024-05-13|walked] out of the talks hall on Monday.',
    'Delegates [reject occurred 2024-05-13|walked] out of the talks on Monday.',
  ],
  'who frees whom': [
    'Soldiers [aid occurred 2024-05-13|freed] nine hostages on Monday.',
    'Police [aid occurred 2024-05-13|freed] the schoolgirls on Monday.',
    'Gunmen [assault occurred 2024-05-13|freed] 40 inmates on Monday.',
    'The judge [concede occurred 2024-05-13|freed] the editor on Monday.',
    'The gunmen [concede occurred 2024-05-13|freed] the nurses on Monday.',
    'Kidnappers [coerce occurred 2024-05-13|marched] the pupils into the hills on Monday.',
    'The coach led the pupils into the hall.',
  ],
  'what a campaign is for': [
    'Chad has begun a [aid occurred ..2024-05-15?|campaign] to vaccinate children.',
    'Peru launched a media [condition occurred 2024-05-13|campaign] on Monday.',
    'Mali launched a military [assault occurred 2024-05-13|campaign] on Monday.',
    'Peru launched an [aid occurred 2024-05-13|operation] to free the miners on Monday.',
    'Peru launched an [assault occurred 2024-05-13|operation] to retake the port on Monday.',
  ],
  strikes: [
    'A two-day strike by guards [protest occurred 2024-05-13|halted] trains in Chile on Monday.',
    'The [protest occurred 2024-05-02|strike] began on 2 May over unpaid wages.',
    'A 48-hour [protest occurred 2024-05-13|strike] that began on Monday has [protest occurred 2024-05-13|crippled] the ports of Chile.',
    'More than 5,000 nurses are on [protest ongoing 2024-05-15?|strike] for better pay.',
    'Tram drivers have been on [protest ongoing 2024-05-13..|strike] since Monday.',
    'A missile strike began the [assault occurred 2024-05-13|war] on Monday.',
    'Most clinics [protest occurred 2024-05-13|closed] in solidarity on Monday.',
  ],
  'fixed words': [
    'The council [sanction occurred 2024-05-13|struck] off the surgeon on Monday.',
    'A quake [condition occurred 2024-05-13|struck] off the coast of Peru on Monday.',
    'The party seized the chance to speak.',
    'The army [coerce occurred 2024-05-13|seized] power on Monday.',
    'Ana Rojas lifts her hand in court',
    'Peru [concede occurred 2024-05-13|lifted] the curfew on Monday.',
    'The soldiers were [retreat occurred 2024-05-13|pulled] back from the bridge on Monday.',
    'A climber was [aid occurred 2024-05-13|pulled] from the river on Monday.',
    'The mayor [disapprove occurred 2024-05-15?|voiced] deep unease over the dam.',
    'A fuel tank [condition occurred 2024-05-13|blew] up in Lima on Monday, [condition occurred 2024-05-13|killing] nine.',
    'A car bomb [assault occurred 2024-05-13|blew] up in Lima on Monday, [assault occurred 2024-05-13|killing] nine.',
    'Ana Rojas [statement occurred 2024-05-12|made] known her decision on Sunday.',
    'Thieves had [crime occurred ..2024-05-15?|pierced] the pipeline.',
  ],
  'how things stand': [
    'Forty houses have been under [condition ongoing 2024-05-12..|water] since Sunday.',
    'The mill has [condition occurred 2023-11-01..2024-05-15?|stood] idle since the [condition occurred 2023-11-01..2023-11-30|fire] in November.',
    'The editor is in [coerce ongoing 2024-05-15?|custody].',
    'The keys are in the car.',
  ],
  'what is said to have been': [
    'Two clerks were said to have been badly [assault occurred 2024-05-12|hurt] on Sunday.',
    'The minister is reported to have been secretly [coerce occurred 2024-05-13|detained] on Monday.',
    'The reef is known to have a lagoon.',
  ],
  'what is still so after it': [
    'Five climbers are [condition ongoing 2024-05-12|missing] after an [condition occurred 2024-05-12|avalanche] in Nepal on Sunday.',
    'The envoys are [consult planned 2024-05-19|meeting] on Sunday.',
    'Dockers [disapprove occurred 2024-05-13|filed] a petition against the ban on Monday.',
  ],
  'who stops whom': [
    'Farmers [protest occurred 2024-05-13|blocked] the border crossing on Monday.',
    'Soldiers [coerce occurred 2024-05-13|blocked] the border crossing on Monday.',
    'Guards [coerce occurred 2024-05-13|turned] back a convoy on Monday.',
    'The tide [condition occurred 2024-05-13|turned] back on Monday.',
    'The pilot was [aid occurred ..2024-05-15?|picked] up by a trawler.',
    'Nurses began [aid ongoing 2024-05-13|vaccinating] children on Monday.',
    'The roof [condition occurred ..2024-05-15?|fell] in.',
  ],
  'the same verb, another deed': [
    'Firefighters [aid occurred 2024-05-13|recovered] nine bodies from the cellar on Monday.',
    'Police [investigate occurred 2024-05-13|recovered] two weapons from the cellar on Monday.',
    'Firefighters [aid occurred 2024-05-13|dragged] passengers from the burning tram on Monday.',
    'Guards [coerce occurred 2024-05-13|dragged] strikers from the square on Monday.',
    'The clerk broke into tears in court on Tuesday.',
    'Farmers [assault occurred 2024-05-14|broke] into the town hall on Tuesday.',
    'Thieves [crime occurred 2024-05-14|broke] into the town hall on Tuesday.',
    'Fans held up a banner outside the stadium on Tuesday.',
    'Bandits [crime occurred 2024-05-14|held] up a bank on Tuesday.',
    'The gale [condition occurred 2024-05-13|brought] down roofs on Monday.',
    'Rebels [assault occurred 2024-05-13|brought] down a jet on Monday.',
    'A grocer interviewed by the Xinhua news agency [condition occurred 2024-05-13|wept] on Monday.',
    'The mayor [mobilize occurred 2024-05-13|ordered] soldiers on Monday to attack the port.',
    'The plan raised fears on Monday.',
    'The bodies have been [concede occurred ..2024-05-15?|given] to relatives.',
  ],
  'a verb behind a number, and before an adverb': [
    'A fourth tremor of magnitude 5.2 [condition occurred 2024-05-11|struck] later on Saturday.',
    'A second [condition occurred 2024-05-11|quake] of magnitude 5.5 hit later on Saturday.',
    'Another shell [assault occurred 2024-05-13|burst] close to the tram on Monday.',
  ],
  'how it went on': [
    'A protest march in Lima on Sunday [protest occurred 2024-05-12|turned] violent.',
    'The milk turned sour.',
    'Nurses [aid occurred 2024-05-13|laid] the wounded on stretchers on Monday.',
  ],
  'what is told once': [
    'Teachers [protest occurred 2024-05-14|went] on strike Tuesday morning.',
    'The barge was [assault occurred 2024-05-13|set] on fire by looters on Monday.',
  ],
  'what is no event': [
    'Doctors gave differing reports on how many were wounded in Lima.',
    'Villagers [consult occurred 2024-05-13|met] at the old mill, built in the 18th century, on Monday.',
    'Ana Rojas, who is seeking a second term, [consult occurred 2024-05-13|visited] Lima on Monday.',
    'About 300 cases of cholera are recorded in Lima every year.',
    'The board counted only those districts where Ana Rojas had won.',
    'Three of the passengers killed on the ferry were students.',
  ],
  'what was set off, and what nobody expected': [
    'The riots were set off by the [coerce occurred 2024-05-13|arrest] of 30 teachers on Monday.',
    'The bomb was [assault occurred 2024-05-13|set] off on Monday.',
    'On Sunday there was especially heavy [assault occurred 2024-05-12|fighting] around the port.',
  ],
  'what a date belongs to': [
    'The judge on Monday [concede occurred 2024-05-13|freed] the clerks and [demand occurred 2024-05-13|told] them to go home.',
    'Forty people have been [assault occurred 2024-03-01..2024-05-15?|killed] since the first round of voting in March.',
    'The flood is part of a problem that [condition occurred 2017-01-01..2017-12-31|cost] Peru 40 million dollars in 2017.',
    'Doctors [demand occurred 2024-05-15?|say] Chad must keep to a 2013 [agree occurred 2013-01-01..2013-12-31|deal].',
    'The minister had to [concede occurred 2023-11-01..2023-11-30|resign] in November.',
    'Ana Rojas [statement occurred 2024-05-15?|said] the minister had to [concede hypothetical 2024-05-15..?|resign].',
  ],
}

describe('what deeds are called', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, eventMarks))
})
