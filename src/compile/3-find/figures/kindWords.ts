import { readWords } from '../../language/lexicon/rows.ts'

/** Nouns for one happening: a toll with one of these is a toll of that happening. */
export const INCIDENTS = readWords(`
attack, attacks, assault, strike, strikes, airstrike, airstrikes, raid, raids, bombing, bombings, bomb, blast, blasts, explosion, explosions, shelling, bombardment
shooting, shootings, ambush, clash, clashes, crash, crashes, collision, collisions, accident, derailment, wreck, sinking, capsizing, shipwreck, stampede, crush, collapse, fire, fires, blaze, blazes, wildfire, wildfires
earthquake, earthquakes, quake, quakes, temblor, aftershock, tsunami, flood, floods, flooding, landslide, landslides, mudslide, avalanche, eruption, storm, storms, disaster, cyclone, hurricane, typhoon, tornado
rockslide, downpour, protest, protests, riot, riots, massacre, siege, hijacking, kidnapping, abduction, robbery, incident, incursion, firefight, gunfight, shootout, battle, operation
rampage, stabbing, rocket, missile, drone, mine, grenade, mortar, gunmen, gunman, bomber, bus, ferry, boat, train, plane, helicopter, truck, car, van, overnight, lightning, monsoon, rains
`)
export const TOTALS = new Set([
  'since',
  'total',
  'overall',
  'cumulative',
  'altogether',
  'date',
  'far',
  'years',
  'months',
  'tally',
])

/** "reached the islands by boat last month": what carries them is no happening. */
export const FLOWS = new Set(['arrived', 'intercepted', 'refugees', 'displaced', 'returned', 'deported'])
export const VESSELS = new Set(['bus', 'ferry', 'boat', 'train', 'plane', 'helicopter', 'truck', 'car', 'van'])
