import { wordsIn } from '../../../language/lexicon/rows.ts'

/** Verbs and words that tell which way a clause looks: data for the tense of times. */

/** Verbs whose complement is still to come: "is expected to meet", "scheduled for Friday", "plans another in May". */
export const AHEAD = wordsIn(
  'expect schedule plan set due slate intend aim hope vow pledge promise propose threaten prepare anticipate forecast predict project want go need agree ' +
    'likely about ready call urge',
)
/** Of these the plain present looks ahead too. */
export const INTENDING = wordsIn(
  'plan expect hope intend aim vow pledge promise propose threaten anticipate forecast predict',
)
/** Verbs whose present tense announces: the trial opens, the ban expires. */
export const SCHEDULED = wordsIn(
  'begin start open close end fall take run meet arrive depart return vote expire resume head travel kick finish conclude go hold face fly visit leave host testify',
)
/** Verbs that move a thing to a later day: "adjourned until 15 April". */
export const POSTPONING = wordsIn(
  'cancel ground adjourn postpone delay defer extend suspend remand reschedule move push put shift prolong reset post list relist slate fix',
)
/** Verbs that set a day by which something is to be: "gave them until Monday", "demanded an answer by Friday". */
export const DEMANDING = wordsIn(
  'give demand order ask urge call want set require tell vow promise pledge expect warn instruct',
)
/** Verbs that announce a thing which begins later: "called a strike from Monday". */
export const ANNOUNCING = wordsIn('call announce declare impose order plan')
/** "declared Monday a holiday" */
export const PROCLAIMING = wordsIn('declare proclaim designate')
/** "called a meeting on Sunday" */
export const CONVENING = wordsIn('call convene')
export const GATHERINGS = wordsIn(
  'meeting rally march protest demonstration strike walkout session summit conference vigil',
)
/** "agreed to end it in June": a month without a year is the next one. */
export const PROMISING = wordsIn('agree vow pledge promise decide undertake')
/** "warned of more rain from Friday" */
export const FORETELLING = wordsIn('warn forecast predict expect')
/** Behind a form of be they look ahead: "is due on Tuesday", "was scheduled for May". */
export const DUE = wordsIn('due scheduled planned expected set slated likely')
export const DEADLINES = wordsIn('by until till before')
export const UNTIL = wordsIn('until till to')
/** Words before "to" that look ahead without being verbs. */
export const AHEAD_WORDS = wordsIn(
  'due likely unlikely certain supposed set about ready scheduled expected plans plan deadline planned poised bound is are was were',
)
/** "Sunday’s match has been postponed": a thing that is not to be lies ahead. */
export const CALLING_OFF = wordsIn('cancel postpone scrap call delay reschedule')
/** Verbs for not taking part, or no longer: with a day's vote or match behind them, that day is still to come. */
export const LEAVING = wordsIn(
  'withdraw pull drop quit back bow boycott skip shun contest enter join leave bar exclude disqualify',
)
/** What one can take part in. */
export const CONTESTS = wordsIn(
  'election elections run-off runoff run vote ballot poll polls referendum race contest primary primaries match final semi-final semifinal game tournament summit debate talks',
)
/** What one could do, one did: "could hear them until Monday". */
export const SENSING = wordsIn('hear see feel smell sense')
/** "could not be reached on Sunday": what a newsroom tried. */
export const REACHING = wordsIn('reach contact verify confirm determine establish identify locate find')
