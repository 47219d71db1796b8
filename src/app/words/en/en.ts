import { claims } from './claims.ts'
import { count } from './count.ts'
import { finding, tables } from './finding.ts'
import { graphic } from './graphic.ts'
import { legend } from './legend.ts'
import { page } from './page.ts'
import { downloads, picture } from './picture.ts'
import { reading } from './reading.ts'
import { terms } from './terms.ts'
import { time } from './time.ts'

/** What the page says, in English. The shape of every catalogue is taken from here. */
export const en = { time, count, terms, page, claims, graphic, legend, reading, finding, tables, picture, downloads }
