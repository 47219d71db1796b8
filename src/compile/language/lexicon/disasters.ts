import { LONG } from './lasting.ts'

/** Sorts of disaster, by the words that a headline and a lead have for them. */
const SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ['quake', /\b(?:earthquakes?|quakes?|temblor|aftershocks?|tsunami)\b/i],
  ['wreck', /\b(?:ferry|ferries|ferryboat|shipwreck|trawler|capsiz\w+|boats?)\b/i],
  ['train', /\b(?:trains?|derail\w+|railway)\b/i],
  ['plane', /\b(?:plane|airliner|aircraft|helicopter|air crash|mid-air)\b/i],
  ['road', /\b(?:(?:mini)?bus(?:es)?|pile-up|(?:road|traffic|car|truck|lorry|coach) (?:accident|crash|collision))\b/i],
  ['mine', /\b(?:coal mine|gold mine|mine disaster|miners|mineshaft|pit collapse|colliery)\b/i],
  ['dam', /\bdams?\b/i],
  ['slide', /\b(?:landslides?|landslips?|mudslides?|avalanche|rockslide)\b/i],
  ['storm', /\b(?:cyclone|hurricane|typhoon|tornado(?:es)?|storms?)\b/i],
  ['flood', /\b(?:floods?|flooding|flooded|monsoon)\b/i],
  ['fire', /\b(?:wildfires?|(?<!\b(?:set|on|under|opened|opens|held?|holds|tear gas,?) |cease-)fires?|blaze)\b/i],
  [
    'collapse',
    /\b(?:building|bridge|roof|tower|factory|school|hotel|market|stage) (?:collapse|came down|gave way|caved in)/i,
  ],
  ['blast', /\b(?:explosions?|blasts?|exploded)\b/i],
  ['crush', /\b(?:stampede|crush)\b/i],
  ['eruption', /\b(?:volcano|eruption|erupted)\b/i],
  ['disease', /\b(?:cholera|ebola|measles|mpox|dengue|outbreak|epidemic|covid|coronavirus|pandemic|virus)\b/i],
  ['prison', /\b(?:prison|jail) (?:riot|mutiny|revolt)\b/i],
]
/** These happen in days, and are told of for weeks; a flood or an epidemic may go on for a season. */
const SUDDEN = new Set(
  'quake wreck train plane road mine dam slide storm fire collapse blast crush eruption prison'.split(' '),
)
export const isSudden = (sort: string): boolean => SUDDEN.has(sort)

/** The sort of the disaster that an opening names first; empty where it names none. */
export function disasterIn(opening: string): string {
  let first = ''
  let from = opening.length
  for (const [sort, words] of SORTS) {
    const at = opening.search(words)
    if (at >= 0 && at < from) [first, from] = [sort, at]
  }
  return first
}

/** What people do to people: its dead are of an attack, whatever burns or falls in it. */
const DELIBERATE =
  /\b(?:bomb\w*|suicide|gunm[ae]n|gunfire|shootings?|massacre|missiles?|air ?strikes?|drones?|shell(?:ed|ing)|militants?|insurgents?|attack(?:s|ed|ers?)?)\b/i
/** Where it goes on, its dead are of many days. */
const GOES_ON = new RegExp(`\\b(?:${[...LONG].join('|')})\\b`, 'i')
export const ATTACK = 'attack'

/** The sort of the one sudden disaster or attack that an opening tells of; empty where it tells of none. */
export function suddenIn(opening: string): string {
  if (GOES_ON.test(opening)) return ''
  if (DELIBERATE.test(opening)) return ATTACK
  const sort = disasterIn(opening)
  return sort === 'disease' ? '' : sort
}

/** One storm floods rivers, breaks dams and brings hills down: one paper names it by this, another by that. */
const WEATHER = new Set(['storm', 'flood', 'slide', 'dam'])
export const isOneDisaster = (a: string, b: string): boolean => a === b || (WEATHER.has(a) && WEATHER.has(b))
