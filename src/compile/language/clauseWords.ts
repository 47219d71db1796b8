import { wordsIn } from './lexicon/rows.ts'

/** Words that shape clauses, by what they do. Lower case, lemmas for verbs and nouns. */

/** Verbs that take a clause, with or without “that”: saying, knowing, and the like. */
export const CLAUSE_TAKING = wordsIn(`
  say tell claim report announce state declare add note insist maintain argue believe think know hope fear expect warn
  deny confirm admit acknowledge suggest indicate reveal show find learn hear understand realize realise feel suspect
  estimate predict promise vow pledge swear agree assert allege contend affirm explain stress underline underscore emphasize emphasise reiterate
  conclude decide demand propose recommend request order urge remark recall repeat signal hint imply mean
  concede complain lament caution assure inform remind convince persuade notify doubt guess hold judge rule determine
  ensure guarantee see wish write read testify tweet post comment boast brag joke respond reply retort counter
  disclose observe point quip shout text email advise speculate calculate assume worry imagine dream discover prove
  demonstrate verify establish
`)
/** Verbs of saying proper: they may stand after what is said (“…, the army said”). */
export const SAYING = wordsIn(`
  say tell claim report announce state declare add note insist maintain argue warn confirm admit acknowledge suggest
  indicate reveal assert affirm allege contend explain stress underline underscore inform emphasize emphasise reiterate conclude remark recall repeat
  concede complain lament caution write testify tweet post comment respond reply retort counter disclose observe quip
  shout yell continue estimate believe think ask show agree hope vow pledge predict
`)
/** What only somebody who can speak does, though the verb takes no clause or seldom one (“ruled out a blast”). */
export const OF_SPEAKERS = wordsIn(
  'rule deny reject urge accuse blame pledge vow promise praise thank dismiss condemn express apologise apologize fine sue threaten sack arrest',
)
/** Verbs whose person told stands between them and the clause (“told reporters the talks failed”). */
export const TELLING = wordsIn('tell inform assure warn remind convince persuade notify advise promise show')
/** Nouns whose content follows in a “that” clause. */
export const CONTENT_NOUNS = wordsIn(`
  report claim decision fact news statement warning hope belief view idea agreement condition allegation accusation
  suggestion sign signal evidence indication concern fear possibility chance likelihood notion argument conclusion
  announcement rumour rumor assertion promise pledge vow demand requirement understanding impression proof reports
  claims fears concerns signs allegations hopes accusations warnings suggestions doubt confirmation assurance
  assurances reminder message proposal order ruling finding doubts guarantee guarantees
`)
/** Verbs whose object is the one who does the infinitive (“ordered residents to leave”). */
export const OBJECT_CONTROL = wordsIn(`
  order urge ask tell force allow permit enable cause lead encourage persuade convince invite require request instruct
  command compel want expect advise warn direct authorize authorise push press pressure help prompt call appoint elect
  see watch hear let make train send lobby beg challenge motivate induce oblige
`)
/** After these and their object the bare verb is an infinitive (“helped rescuers free …”). */
export const BARE_INFINITIVE = wordsIn('help let make have see watch hear feel')

/** Subordinators that always open a clause. */
export const SUBORDINATORS: ReadonlyMap<string, 'adverbial' | 'conditional' | 'complement'> = new Map([
  ['because', 'adverbial'],
  ['although', 'adverbial'],
  ['though', 'adverbial'],
  ['while', 'adverbial'],
  ['whilst', 'adverbial'],
  ['whereas', 'adverbial'],
  ['when', 'adverbial'],
  ['whenever', 'adverbial'],
  ['lest', 'conditional'],
  ['if', 'conditional'],
  ['unless', 'conditional'],
  ['whether', 'complement'],
  ['why', 'complement'],
  ['how', 'complement'],
])
/** Words that open a clause only when a subject and a verb follow (“after the army attacked”), else a phrase. */
export const PREPOSITIONAL_SUBORDINATORS = wordsIn('after before since until till as once than like provided except')
/** Relative words. */
export const RELATIVES = wordsIn('who whom whose which')
