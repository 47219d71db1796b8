import { readCell, readRows } from './rows.ts'

/** Territories and regions by the state or territory they are counted with in the news. whole | parts */
const PARTS = `
Palestinian Territories | Gaza Strip, West Bank, East Jerusalem
Ukraine | Crimea, Donbas, Donetsk People's Republic, Luhansk People's Republic
Sudan | Darfur, Kordofan
Ethiopia | Tigray, Amhara, Oromia
Somalia | Somaliland, Puntland
China | Tibet, Xinjiang, Inner Mongolia, Hong Kong, Macau
Russia | Chechnya, Dagestan
Georgia | Abkhazia, South Ossetia
Azerbaijan | Nagorno-Karabakh
Moldova | Transnistria
Bosnia and Herzegovina | Republika Srpska
Iraq | Iraqi Kurdistan
Syria | Rojava, Idlib
Spain | Catalonia, Basque Country
United Kingdom | Scotland, Wales, England, Northern Ireland
Egypt | Sinai
India | Kashmir
`

/** The whole that a place is part of; a place that stands for itself is missing. */
export const WHOLE_OF: ReadonlyMap<string, string> = new Map(
  readRows(PARTS).flatMap(([whole, parts]) => readCell(parts).map((part) => [part, whole as string] as const)),
)

/** States whose name is also that of a part of the United States, with towns of that part. name | towns */
const AMERICAN_NAMESAKES = `
Georgia | Atlanta, Savannah, Augusta, Macon, Columbus, Athens, Marietta, Valdosta, Decatur, Albany, Brunswick
`

export const AMERICAN_TOWNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readRows(AMERICAN_NAMESAKES).map(([name = '', towns]) => [name, new Set(readCell(towns))] as const),
)
