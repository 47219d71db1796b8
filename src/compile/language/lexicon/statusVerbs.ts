import { wordsIn } from './rows.ts'

/** What a verb says of the event in its complement or object, by lemma. */

/** “is expected to meet”, “planned an attack”: it is meant to happen. */
export const PLANNING = wordsIn(`
  expect plan intend schedule set slate agree promise pledge vow prepare decide arrange aim commit project
  book announce anticipate resolve swear gear ready due undertake choose vote`)
/** “threatened to halt”, “called for a truce”, “wants it to end”: nothing says that it happens. */
export const WISHING = wordsIn(`
  want hope threaten urge ask demand call seek try attempt consider warn propose need wish press
  push order tell request require advise encourage invite persuade convince lobby beg appeal mull contemplate weigh
  suggest recommend offer instruct authorize authorise oppose fear favor favour support discuss explore risk
  struggle fight work dream consider claim believe think appear seem negotiate debate pressure implore insist advocate
  endorse back envision strive campaign refer limit contain accuse suspect predict forecast mean design use stress`)
/** “refused to leave”, “failed to reach a deal”: it did not happen. */
export const PREVENTING = wordsIn(`
  refuse decline fail avoid prevent neglect forget stop ban forbid prohibit bar avert rule hesitate foil thwart
  resist decide+not forgo lack block reject veto abandon`)
/** “cancelled the visit”. */
export const CANCELLING = wordsIn(`cancel scrap call_off abort shelve abandon`)
/** “postponed the trial”: it is still to come. */
export const POSTPONING = wordsIn(`postpone delay defer reschedule`)
/** “denied the attack”. */
export const DENYING = wordsIn(`deny dispute refute reject`)
/** “began to withdraw”, “managed to free”, “forced them to leave”: it happened or goes on. */
export const HAPPENING = wordsIn(`
  begin start continue manage proceed force compel cause lead go come move rush help get keep resume succeed drive
  serve turn allow permit enable return live die happen hurry tend prompt oblige see hear watch`)
export const GOING_ON = wordsIn('continue keep begin start proceed remain go resume')

/** Adjectives (and participles) before an event noun that say it has not happened. */
export const UNREAL_ADJECTIVES: ReadonlyMap<string, 'planned' | 'hypothetical' | 'cancelled'> = new Map([
  ...[
    'planned',
    'upcoming',
    'scheduled',
    'forthcoming',
    'expected',
    'imminent',
    'impending',
    'future',
    'next',
    'pending',
    'intended',
  ].map((word) => [word, 'planned'] as const),
  ...[
    'possible',
    'potential',
    'proposed',
    'threatened',
    'feared',
    'looming',
    'hypothetical',
    'eventual',
    'any',
    'likely',
    'contemplated',
    'would-be',
  ].map((word) => [word, 'hypothetical'] as const),
  ...['cancelled', 'canceled', 'aborted', 'postponed', 'scrapped'].map((word) => [word, 'cancelled'] as const),
])
/** Nouns and prepositions over an event noun that say it has not happened: “plans for an offensive”, “instead of an assault”. */
export const UNREAL_GOVERNORS: ReadonlyMap<string, 'planned' | 'hypothetical'> = new Map([
  ...['plan', 'preparation', 'date', 'schedule', 'deadline', 'way'].map((word) => [word, 'planned'] as const),
  ...[
    'threat',
    'prospect',
    'possibility',
    'risk',
    'fear',
    'danger',
    'call',
    'demand',
    'appeal',
    'need',
    'opposition',
    'alternative',
    'hope',
    'proposal',
    'push',
    'pressure',
    'support',
    'chance',
    'effort',
    'attempt',
    'bid',
    'condition',
    'talk',
    'negotiation',
    'warning',
    'speculation',
    'idea',
    'option',
    'case',
    'favor',
    'favour',
    'request',
    'verge',
    'brink',
    'without',
    'instead',
    'against',
    'than',
    'toward',
    'towards',
    'goal',
    'aim',
    'favouring',
    'concern',
    'right',
    'ready',
  ].map((word) => [word, 'hypothetical'] as const),
])

/** “was not convinced that …”, “could not confirm that …”, “failed to prove that …”, by lemma. */
export const SHOWING = wordsIn(
  'convince persuade satisfy prove confirm establish show believe think verify demonstrate conclude find suggest',
)
/** The same in words for how somebody is: “is not sure that …”. */
export const CONVINCED = wordsIn('convinced persuaded satisfied sure certain clear true proven proof')
/** “failed to prove that …”, by lemma. */
export const TRYING = wordsIn('fail try attempt seek struggle hope want refuse need able unable')
/** “falsely reported that …” */
export const FALSELY = wordsIn('falsely wrongly mistakenly incorrectly erroneously wrongfully untruthfully')
/** “no evidence that …” */
export const PROOFS = wordsIn('proof evidence sign indication suggestion record')
