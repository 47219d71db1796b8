import { readWords } from './rows.ts'

/** Nouns for where people live. What happens to homes is counted apart from what happens to people. */
const HOMES = readWords(`
home, homes, house, houses, dwelling, dwellings, residence, residences, apartment, apartments, flat, flats, hut, huts, shanty, shanties, shack, shacks, tent, tents, shelter, shelters, cottage, cottages
bungalow, bungalows, farmhouse, farmhouses, cabin, cabins, condo, condos, townhouse, townhouses, homestead, homesteads, property, properties
`)
/** "housing units", "residential buildings": homes by the word before. */
const LIVED_IN = readWords(`housing, residential, dwelling, apartment, home, family, domestic`)
const BUILT = readWords(`unit, units, building, buildings, structure, structures, block, blocks, property, properties`)

/** Whether a noun (lower case, either number), with the word before it, names homes. */
export const isHome = (noun: string, before: string): boolean =>
  HOMES.has(noun) || (BUILT.has(noun) && LIVED_IN.has(before))
