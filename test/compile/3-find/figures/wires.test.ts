import { describe, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf } from './claims.ts'

/** How agencies and armies tell of attacks; capitals hide no word. A number without a mark is no claim. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'in capitals': [
    'GUERRILLAS KILLED [killed =2|TWO POLICEMEN] AND WOUNDED [injured =3|THREE OTHERS] IN AN AMBUSH.',
    '[hostages taken =8|EIGHT PEASANTS] WERE KIDNAPPED BY THE REBELS ON FRIDAY.',
    'A CAR BOMB EXPLODED IN FRONT OF THE EMBASSY, KILLING [killed =5|FIVE PEOPLE] AND INJURING [injured =17|17].',
    'THE TERRORISTS MURDERED [killed =1|FATHER IGNACIO ELLACURIA], [killed =1|HIS COOK] AND [killed =1|HER DAUGHTER].',
    '[killed =4|FOUR SOLDIERS] AND [killed =2|TWO CIVILIANS] WERE KILLED WHEN A MINE EXPLODED.',
    'ACCORDING TO POLICE SOURCES, [injured =11|11 PERSONS] WERE INJURED, [injured =2|TWO] OF THEM SERIOUSLY.',
    'THE ATTACK LEFT [killed =6|SIX] DEAD AND [injured =21|21] INJURED.',
    'UNIDENTIFIED MEN ABDUCTED [hostages taken =3|THREE JOURNALISTS] IN MEDELLIN.',
    'AN AIR FORCE HELICOPTER WAS SHOT DOWN, KILLING ITS [killed =8|EIGHT OCCUPANTS].',
    'THE REBELS RELEASED [hostages freed =12|12 HOSTAGES] YESTERDAY.',
    '[killed =9|NINE SUBVERSIVES] WERE KILLED IN A CLASH WITH TROOPS.',
    'THE DEATH TOLL FROM THE BOMBING OF THE AVIANCA PLANE ROSE TO [killed =111|111].',
    'THE ARMY REPORTED [killed =25|25 REBELS] DEAD AND [injured =40|40] WOUNDED.',
    'THE GUERRILLAS SUFFERED [killed =10|10] DEAD AND [injured =15|15] WOUNDED.',
    '[killed =1|A MEMBER] OF THE NATIONAL POLICE DIED AND [injured =2|TWO OTHERS] WERE WOUNDED.',
    'THE ARMY INFLICTED [casualties =30|30 CASUALTIES] ON THE REBELS.',
    'THE FMLN HAS KIDNAPPED THE MAYOR SINCE MONDAY.',
    '[killed >20|MORE THAN 20 PEOPLE], INCLUDING [killed =5|FIVE CHILDREN], WERE KILLED IN THE MASSACRE.',
    'THE BODIES OF [bodies found =4|FOUR STUDENTS] WERE FOUND WITH SIGNS OF TORTURE.',
    'THE [killed =6|SIX JESUIT PRIESTS], [killed =1|THEIR COOK] AND [killed =1|HER DAUGHTER] WERE MURDERED ON 16 NOVEMBER.',
  ],
  communiqués: [
    'An Afghan and coalition security force killed [killed vague 2|several insurgents] in Helmand province.',
    'The security force detained [detained =2|two suspected insurgents].',
    'The airstrike killed [killed vague 2|a number of militants].',
    'The force detained [detained =1|one suspected insurgent] during the operation.',
    'The security force positively identified the men and engaged them, killing [killed =3|three] and wounding [injured =1|one].',
    'During the operation, [detained vague 2|multiple suspected insurgents] were detained.',
    'The precision strike killed the insurgent leader and [killed =2|two other militants].',
  ],
  agencies: [
    'A boat sank off the coast, with [killed >=78|at least 78 people] confirmed dead and [missing vague?|hundreds] feared missing.',
    '[missing =16|16 people] remain unaccounted for.',
    '[missing >20|More than 20 others] were missing and feared dead.',
    'The offensive drove [displaced >80000|more than 80,000 people] from the city.',
    '[evacuated <20000|Nearly 20,000 residents] have been ordered to leave by noon.',
    'The jails hold [detained ~33500|around 33,500 people].',
    'The hospital received [killed =42|42 people] already dead.',
    'All [injured =9|nine] of the injured are expected to recover.',
    'The loss of life [killed >1400|passes 1,400].',
    'The dying toll has ascended to [killed >=1419|no less than 1,419].',
    'The earthquake left [homeless =1500000|1.5 million homeless].',
    'In 2018, [killed =10|10 miners] were killed when a dump collapsed, and in June 2019 [killed =3|a further three] died.',
    'Many of the passengers jumped into the sea, and [rescued =230|230] were rescued.',
    'Police made [detained ~45|some 45] arrests.',
    '[trapped =11|11 miners] were trapped in one pit, [trapped =12|12] in a second and [trapped =13|13] in a third.',
    '[displaced =19000|19,000] had been displaced by the storm.',
    'The flood killed [killed =12|12] and destroyed [homes destroyed =30|30 houses] and a bridge.',
    '[homes destroyed =300|300 homes] and 12 shops were destroyed.',
    'The storm damaged 12 bridges and 40 schools.',
    'Officials put the toll at [killed =3840|3,840], of whom [buried =3190|3,190] had already been buried; [killed ~400|about 400 of them were foreigners].',
    '[trapped =30|Thirty people] were buried in a landslide.',
    'John Smith was born in 1950 and died in 2001.',
    'Mayor Ana Quispe said [killed =3|three people] were killed.',
    'Gov. Pedro Diaz, 50, said [injured =4|four people] were hurt.',
  ],
  'no claims': [
    'Smith, 34, watched the fire.',
    'Soldiers will kill insurgents if they attack.',
    'The law protects civilians.',
    'The group is known for killing civilians.',
    'Jones, 45, was charged with killing insurgents in 2009.',
    'The minister condemned killing civilians.',
    'The blast destroyed two buildings and 14 cars.',
    'He served for 12 years and was wounded by critics.',
  ],
}

describe('attacks on the wire', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    test.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, marksOf))
})
