import type { Catalogue } from '../catalogue.ts'
import { about } from './about.ts'
import { claims } from './claims.ts'
import { count } from './count.ts'
import { finding, tables } from './finding.ts'
import { graphic } from './graphic.ts'
import { legend } from './legend.ts'
import { page } from './page.ts'
import { downloads, picture } from './picture.ts'
import { reading } from './reading.ts'
import { taking } from './taking.ts'
import { terms } from './terms.ts'
import { time } from './time.ts'

/** What the page says, in Modern Standard Arabic. */
export const ar: Catalogue = {
  time,
  count,
  terms,
  page,
  claims,
  graphic,
  legend,
  reading,
  finding,
  tables,
  picture,
  downloads,
  panels: { about, taking },
}
