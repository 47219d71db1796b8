import { wordsIn } from './rows.ts'

/** What nature and accident do, by noun. Two reports that count its dead differently may still be of one. */
export const MISHAPS = wordsIn(`
  explosion blast detonation crash collision derailment shipwreck sinking capsizing
  earthquake quake tremor tsunami eruption flood flooding landslide mudslide mudflow rockslide avalanche
  fire blaze wildfire inferno collapse cave-in hurricane cyclone typhoon storm tornado stampede crush
  disaster tragedy accident incident catastrophe`)

/** What an accident does, by verb. */
export const ACCIDENTS = wordsIn(`
  collapse overturn crash capsize sink derail burst collide topple plunge erupt flood crumble skid cave roll fall flip
  tip hurtle jackknife tumble`)

/** Nouns for one happening: a report names it again as “the blast”, and tells its outcome by verbs of its own. */
export const HAPPENINGS: ReadonlySet<string> = new Set([
  ...MISHAPS,
  ...wordsIn('bombing shooting stabbing massacre ambush airstrike raid attack assault shelling bombardment'),
])

/** What a happening does, as the subject: “the quake hit”, “a fire tore through”, “the crash left 80 dead”. */
export const BEFALLING = wordsIn(`
  kill injure wound hurt maim leave claim trap strand hit strike rip tear sweep shake rock jolt rattle batter devastate
  destroy damage flatten level engulf gut bury wreck wipe cut happen occur take erupt break come`)

/** What befalls people and things in one: “died in the blast”, “were trapped after a landslide”. */
export const SUFFERING = wordsIn(
  'die perish drown suffocate kill injure wound hurt maim trap strand bury crush trample destroy damage miss',
)

/** Adjectives by which it is another than the one told of. */
export const ANOTHER = wordsIn(
  'other another second third fourth previous earlier next new similar separate subsequent worst deadliest',
)
