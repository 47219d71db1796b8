import { describe, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf } from './claims.ts'

/** What is read, and by its absence what must not be: every number without a mark is no claim about people. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  earthquake: [
    'A 6.8-magnitude earthquake struck central Nepal on Friday, killing [killed >=157|at least 157 people].',
    'Officials said [injured =253|253 people] were injured and [homes destroyed ~2000|some 2,000 houses] destroyed.',
    'The death toll rose from 132 to [killed =157|157], with [missing vague|dozens] still missing.',
    "[sheltering >40%|More than 40 percent of the town's 12,000 residents] slept outdoors.",
    'Rescuers pulled [rescued =1|a girl] and [rescued =1|her brother] alive from the rubble after 60 hours.',
    'The quake left [homeless <8000|nearly 8,000 families] homeless in 13 districts.',
    'An aftershock injured [injured =12|12], [injured =3|three] of them seriously.',
    'The number of dead climbed to [killed =2901|2,901], state television said.',
  ],
  ferry: [
    'The ferry, built in 1998, was carrying [aboard =290|290 passengers] when it capsized 12 miles off the coast.',
    '[killed >=29|At least 29 people] drowned and [missing =41|41] are missing.',
    'Divers found the bodies of [bodies found =13|13 passengers], including [bodies found =4|four children].',
    'Coast guards rescued [rescued 60..70|between 60 and 70 people].',
    '[killed <=200?|Up to 200 people] are feared dead.',
    '[killed =3|A deckhand and two cooks] were among the dead.',
  ],
  protest: [
    '[protesting vague|Tens of thousands of people] marched through the capital on Saturday.',
    'Police arrested [detained =45|45 demonstrators], among them [detained =12|12 minors].',
    '[killed =1|A protester] was shot dead and [injured ~12|about a dozen officers] were hurt.',
    '[detained 10..20|Between 10 and 20 protesters] were detained, lawyers said.',
    'Organisers said [attending =100000|100,000 people] attended; police counted 20,000.',
    '[detained =66.7%|Two-thirds of those arrested were students].',
  ],
  prison: [
    '[killed =68|Sixty-eight inmates] died in a fire at the Santa Rosa prison.',
    'The court sentenced [sentenced =9|nine guards] to 12 years in prison and acquitted [acquitted =2|two others].',
    'Authorities released [prisoners released =1200|1,200 prisoners] under an amnesty.',
    '[executed =3|Three prisoners] were executed at dawn, and a fourth was spared.',
    '[detained =50%|Half of the inmates] had been held without trial.',
  ],
  flood: [
    'Floods displaced [displaced ~1300000|an estimated 1.3 million people] across 28 provinces.',
    '[displaced ~1200|Some 1,200 families] were displaced and [homes destroyed =512|512 houses] were destroyed.',
    'The river burst its banks, forcing [displaced =30000|30,000 residents] to leave their homes.',
    '[sheltering >4000|More than 4,000 people] sought shelter in 12 evacuation centres.',
    'As of Sunday, [evacuated =5200|5,200 households] ([evacuated =26000|26,000 people]) had been evacuated.',
    '[displaced vague|Hundreds of thousands] have fled to higher ground.',
    'Nobody was killed.',
  ],
  election: [
    'Turnout was 61 percent, and the opposition won 38 of 75 seats with 1.2 million votes.',
    '[killed =5|Five people] were killed in clashes over the 2029 election, and [injured =30|30 others] wounded.',
    'Two officials told reporters that 14 polling stations had closed.',
    'She beat her rival by 52 percent to 48 percent.',
  ],
  court: [
    '[convicted =1|A former mayor] and [convicted =3|three of his aides] were convicted of fraud worth $4.5 million.',
    'Prosecutors charged [charged =16|16 police officers] with murder.',
    'The judge, 64, sentenced [sentenced =1|a nurse] to death.',
  ],
  disease: [
    'The outbreak has infected [infected >3000|more than 3,000 people] and killed [killed =140|140] since May.',
    'Health officials reported [infected =12|12] new cases of cholera and [killed =2|two] deaths on Monday.',
    '[killed =20%|One in five patients] died.',
    '[ill <90|Close to 90 students] fell ill after lunch, and [hospitalised =16|16] were taken to hospital.',
    '[at risk of starvation ~1100000|An estimated 1.1 million people] face famine.',
    'The virus could kill [killed <=10000?|up to 10,000 people], researchers warned.',
  ],
  'another war': [
    'Rebels killed [killed =14|14 soldiers], wounded [injured =20|20] and took [hostages taken =6|six policemen] hostage in an ambush near Apure.',
    'TERRORISTS MURDERED [killed =6|SIX PRIESTS] AND WOUNDED [injured =15|15 PEASANTS] IN THE NORTH, THE ARMY REPORTED.',
    'The army said it had killed [killed vague 2|several insurgents] and captured [detained =1|a commander].',
    'Militants freed [hostages freed =24|24 hostages] in exchange for [prisoners released =39|39 prisoners].',
    'They are still holding [hostages held ~30|around 30 hostages] and the remains of [remains held >=9|at least nine others].',
    "[casualties <50%|Nearly half the battalion's 600 soldiers] have been killed or wounded.",
    'The 36th division fired 12 rockets and lost three tanks.',
    'A 1,000-pound bomb hit two buildings on Highway 9.',
    'The ministry denied that [killed =20?|20 civilians] had been killed.',
    'Shelling killed [killed =4|a woman, her husband and two children].',
    '[killed >=60|No fewer than 60 people] died, [killed >50%|most of them women and children].',
    'The siege claimed [killed =900|900] lives.',
    'The rebels vowed to kill 40 captives.',
    '[surrendered ~700|Some 700 soldiers], [surrendered =300|300 of them conscripts], surrendered.',
  ],
  'shooting and crash': [
    '[killed =1|A 23-year-old man] was shot and killed; [injured =2|two others] were wounded, police said.',
    '[shot =3|Three people], including [shot =1|a teenage girl], were shot on Saturday, [killed =1|one] fatally.',
    'A bus carrying [aboard =44|44 pilgrims] fell into a gorge, leaving [killed =5|five] dead and [injured =19|19] injured.',
    'The driver, 34, and [killed =1|a 12-year-old boy] died at the scene.',
    '[injured =4|Four teens] were in critical condition on Sunday.',
    'Smoking causes 11 deaths per day.',
    'The team won 14-0 before 80,000 fans.',
    'It was 40 degrees when [missing =9|9 hikers] went missing.',
  ],
  raid: [
    'An airstrike killed the group’s leader and [killed =3|three other armed insurgents].',
    'The force killed [killed vague 2|multiple insurgents] and detained [detained =4|four additional suspected insurgents].',
    '[killed =1|One gunman] was killed and [detained =1|another] was captured.',
    'Police say [shot =1|a 16-year-old] was shot in the leg.',
    '[killed =12|Twelve of the dead were children].',
    'The crash killed all [killed =157|157 people] on board.',
    '[prisoners released =75%|Three-quarters of the 400 detainees] were released within a week.',
    'The fire killed [killed =4|four firefighters], bringing the death toll to [killed =21|21].',
    '[rescued =7|Seven of the 12 miners] trapped underground were rescued.',
    'Armed men abducted [hostages taken =276|276 girls] from a school.',
  ],
  'in capitals': [
    'UNIDENTIFIED INDIVIDUALS MURDERED THE UNION LEADER AND HIS [killed =2|TWO BODYGUARDS].',
    '[killed >=8|AT LEAST 8 PEOPLE], AMONG THEM [killed =3|3 CHILDREN], DIED AND ANOTHER [injured =15|15] WERE SERIOUSLY WOUNDED.',
    'THE BOMB CAUSED THE DEATH OF [killed =5|FIVE PERSONS] AND SERIOUS INJURIES TO [injured =20|20 OTHERS].',
    'THE ATTACK RESULTED IN [killed =17|17] DEAD AND [injured =30|30] WOUNDED.',
    'THE BLAST KNOCKED DOWN 12 TOWERS; NO ONE WAS INJURED.',
    'THE EXTREMISTS KIDNAPPED [hostages taken =5|FIVE PEASANTS] FROM THE VILLAGE AND LATER KILLED [killed =3|THREE] OF THEM.',
  ],
  displacement: [
    'Authorities evacuated [evacuated ~12000|some 12,000 residents] from low-lying areas.',
    'The fighting has uprooted [displaced >150000|more than 150,000 people], the UN refugee agency said.',
    'Conflict forced [displaced ~20000|an estimated 20,000 persons] ([displaced =4000|4,000 families]) out of their homes.',
    '[homeless =250|250 families] have lost their homes and [sheltering =1100|1,100 people] are housed in schools.',
    'A wildfire prompted the evacuation of [evacuated =5000|5,000 people].',
    'The cyclone has affected [affected =1700000|1.7 million people], damaged [homes damaged =110000|110,000 houses] and killed [killed =602|602].',
  ],
}

describe('claims about people', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    test.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, marksOf))
})
