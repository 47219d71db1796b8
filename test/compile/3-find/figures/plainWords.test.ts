import { describe, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf } from './claims.ts'

/** Common words that tell what befell people beside others alone, and the same words where they tell nothing. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'whom captors take and hold': [
    'Bandits on motorcycles took [hostages taken =16|16 brides] from a wedding in Sokoto.',
    'Pirates are holding [hostages held =21|21 sailors] off Benin.',
    'Gunmen held [hostages held =14|14 people] inside a bank.',
    'She was one of [hostages taken =31|31 villagers] whom the rebels led away.',
    'The kidnappers struck at noon. [hostages taken =4|Four teachers] were taken from the college.',
    'Kidnappers stormed the camp, said the army. [escaped =18|Eighteen others] escaped on Thursday.',
    'The militants took [hostages taken =57|57 boys], of whom [returned =23|only 23] have returned.',
    'Gunmen have released [hostages freed =27|27 more of the students].',
    'The insurgents let go [hostages freed =13|13 of the villagers].',
    'The tour took 57 boys to Rome.',
    'The rebels took 12 villages and took part in 14 raids.',
    'The gang took over the square at nine.',
    'Gunmen held talks with 12 elders.',
    'The pirates took 40 containers off the ship.',
    'Four teachers were taken from the wreck to Lima.',
    'Eighteen others returned.',
  ],
  'soldiers who fall': [
    'They lit candles for the [killed =9|nine soldiers] who fell at the dam.',
    'Last week [killed =17|seventeen of our soldiers] had fallen in the fighting around Menaka.',
    'The toll does not include [killed =9|nine soldiers] who died at the dam.',
    'Our side counts [killed =3|three] fallen and [injured =11|eleven] wounded.',
    'Three soldiers fell from a roof.',
    'Twelve officers fell behind in the polls.',
    'The number of soldiers fell to 9,000.',
    'Shares in 12 insurers fell in heavy trading.',
  ],
  'a list of what became of them': [
    'The final count: [killed =71|71] dead, [missing =17|17] never found, [survived =94|94] alive.',
    'Only 12 of the first members are still alive.',
    'He is one of three composers alive who knew Ravel.',
  ],
  'who does not live through it': [
    '[killed =2|Two of the hikers] did not survive the night on the glacier.',
    '[killed =3|Three sailors] did not survive.',
    'Six ministers did not survive the reshuffle.',
  ],
  'those who are looked for': [
    '[missing =50|Fifty people] are still being looked for after the ferry sank.',
    'The hill came down at dawn. Rescuers say that [missing =18|eighteen] are being searched for.',
    'By night [missing =52|fifty-two] were on the list of the missing.',
    'After the flood [missing =2|two] were never found.',
    'Four men are being looked for after the robbery.',
    'Two men are being looked for by police since the flood.',
    'Nine men were not found guilty.',
    'Two of the nine lifeboats were never found.',
    'They have lost hope of finding the [missing =8|eight missing miners] alive.',
  ],
  'those who are caught again': [
    '[escaped =106|A hundred and six inmates] broke out; [detained =71|71] have been caught.',
    'Forty commuters were caught in traffic.',
    'Twelve students were caught cheating.',
  ],
  'what lives are lost for': [
    'The clashes cost [killed =17|17 soldiers] their lives.',
    'The scandal cost 12 ministers their jobs.',
    'The film cost 40 extras their patience.',
  ],
  smoke: [
    'She is one of [injured =4|four nurses] who breathed in smoke.',
    '[injured =22|22 others] suffered smoke inhalation.',
    'Two chimneys gave off smoke.',
  ],
  'how they are got out': [
    '[rescued =6|Six] were fished out of the water by a tug.',
    'Firefighters cut [rescued =2|two truckers] out of the wreckage.',
    '[rescued =44|Forty-four fishermen] were brought ashore at dawn.',
    'They brought 40 crates ashore.',
    'The editor cut two lines out of the article.',
  ],
  'what courts hand out': [
    'The tribunal gave [sentenced =6|six officers] life sentences.',
    '[sentenced =8|Eight rioters] were handed prison terms.',
    '[sentenced =7|Seven] got life.',
    '[charged =19|Nineteen traders] face charges of hoarding grain.',
    'The judge handed four lawyers copies of the ruling.',
    'The firm got life insurance for its 40 drivers.',
    'Forty households faced charges of 300 euros a year.',
    'The coach gave 12 players their first caps.',
  ],
  'work that is lost': [
    'The carmaker shed [dismissed =900|900 workers] in Leuven.',
    'The striker shed four kilos.',
    'The bank shed 400.',
  ],
  'whom clinics take in': [
    'The hospital in Matara took in [hospitalised =52|52 patients].',
    'The choir took in 12 tenors.',
  ],
  'how badly they are hurt': ['They saved [rescued =34|34], [injured =8|eight] of them with serious injuries.'],
  'to their deaths': [
    'A slide swept [killed =3|three firefighters] to their deaths.',
    '[killed =2|Two sisters] fell to their deaths from the bridge.',
    'The storm sent 40 sheep to their deaths.',
  ],
  'graves and shelter': [
    'The first [buried =9|nine victims] were laid to rest on Friday.',
    '[sheltering =300|Three hundred people] have been given shelter in a school.',
    'The parish gave shelter to [sheltering =90|90 people].',
    'The church took in [sheltering =40|40 families].',
    '[relocated =58|58 patients] were moved to other hospitals.',
    'The idea was laid to rest after 12 meetings.',
    'The church took in 300 euros.',
    'The firm moved 40 clerks to other offices.',
  ],
  'what is handed over': [
    'The two armies handed over [prisoners released =60|60 prisoners] each at the bridge.',
    'The mayor turned over 12 files to the court.',
    'Turkey handed over 31 suspects to Germany.',
  ],
  'before the words of another': ['Troops killed "[killed vague|scores of bandits]" on Monday.'],
  'headlines without their verb’s form': ['Gunmen free [hostages freed =27|27 more pupils]'],
}

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(name, () => {
    test.each(sentences)('%s', (marked) => expectMarked(marked, marksOf))
  })
