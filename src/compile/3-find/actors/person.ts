import type { NameParts } from '../../language/personNames.ts'
import type { Title } from './titles.ts'

/** A person whom the article names in full, or by title and surname. */
export interface Person {
  /** The fullest form in print. */
  name: string
  /** Of the fullest form. */
  parts: NameParts
  readonly given: string | null
  readonly surname: string
  readonly titles: Title[]
  /** Offset of the first mention. */
  first: number
}
