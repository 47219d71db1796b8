import { wordsIn } from '../../../language/lexicon/rows.ts'

/** Words beside a name or number that tell whether it is a time: data for the rules of years, months and days. */

/** Words before a bare month or season that make it a time. */
export const LEADS = wordsIn(
  'in by since until till from to between of during before after through throughout around circa c. ca. about late early mid and or - – — into for ' +
    'last next this than as ( on beyond past pre post previous following every each / spent spend spends spending over where',
)
/** Words before a number of four digits that make it a year. */
export const YEAR_LEADS = wordsIn(
  'in since until till by from during late early mid of between before after around circa ca. c. throughout into through for',
)
/** Words before a year that may also come before a count, so that what follows decides. */
export const DETERMINERS = wordsIn("a an the its their his her our that whose 's ’s this")
/** What stands before a number that is called by the number, not dated by it. */
export const NUMBERED = wordsIn(
  'resolution flight article section page no. number model room route highway channel boeing airbus windows office unit division brigade chapter ' +
    'volume order decree bill act law case code level platform interstate $ € £ ¥ # usd + = x than over nearly almost least exceeding approximately ' +
    'roughly building tower hall block sector apartment suite asteroid about some bus gate lot local nr height altitude population',
)
/** What follows a weekday or a month in the name of a newspaper, broadcast or club. */
export const MASTHEADS = wordsIn(
  'times telegraph mirror post herald express mail independent people world business sun star tribune mercury club school magazine standard observer',
)
/** What is named after a day: "the March 23 Movement", "15 July Martyrs Bridge". */
export const NAMED_AFTER_DAYS = wordsIn(
  'movement movements front brigade brigades bridge square street avenue boulevard stadium park university hospital airport school alliance martyrs group party palace',
)
/** Words before a weekday, with it, that make a name. */
export const NAMED_WEEKDAYS: ReadonlySet<string> = new Set([
  'bloody sunday',
  'black wednesday',
  'black monday',
  'black tuesday',
  'black thursday',
  'super tuesday',
  'bowl sunday',
  'sheffield wednesday',
])
/** Nouns after "morning", "evening" and "night" that make no time of them. */
export const PART_COMPOUNDS = wordsIn(
  'news star show sky vision club prayer dress gown shift owl watch life school train bus',
)
/** Nouns after "day" and "hour" that make no time of them. */
export const DAY_COMPOUNDS = wordsIn(
  'care trip trips job jobs school nursery pass labourer labourers laborer laborers release hand',
)
/** Nouns after "overnight" that make no time of it. */
export const OVERNIGHT_COMPOUNDS = wordsIn(
  'success sensation stay train bus bag flight millionaire crossing journey trip voyage drive ferry',
)
/** Nouns after a season that make a kind of thing, not a time. */
export const SEASON_COMPOUNDS = wordsIn(
  'wheat barley crop crops coat coats clothing clothes gear sports olympics games tyres boots jacket jackets',
)
/** Words after "the" and an ordinal quarter or half that make it a stretch of a game. */
export const GAME_WORDS = wordsIn('game match')
/** Words before a bare plural of days or years that make it a length of time. */
export const LENGTH_LEADS = wordsIn(
  'take takes took taken taking last lasts lasted spent spend spending within after wait waited waiting',
)
