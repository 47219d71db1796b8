import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { nameWords, officeOf, partsOf } from '../../language/personNames.ts'
import { within } from '../../language/spelling.ts'
import type { Title } from './titles.ts'

/** A person whom the article names in full, or by title and surname. */
export interface Person {
  /** The fullest form in print. */
  name: string
  readonly given: string | null
  readonly surname: string
  readonly titles: Title[]
  /** Offset of the first mention. */
  first: number
}

/** Everyone an article names in full, found again by surname, given name or a near spelling. */
export class People {
  readonly all: Person[] = []
  private readonly byWord = new Map<string, Person[]>()

  introduce(name: string, title: Title | null, at: number): Person | null {
    const words = nameWords(name)
    const parts = partsOf(name)
    if (parts === null) return null
    const { given, surname } = parts
    const known = this.all.find((person) => isSame(person, given, surname, this.all))
    if (known) {
      if (words.length > nameWords(known.name).length) known.name = name
      if (title) known.titles.push(title)
      known.first = Math.min(known.first, at)
      return known
    }
    const person: Person = { name, given, surname, titles: title ? [title] : [], first: at }
    this.all.push(person)
    for (const word of new Set([
      words.join('-'),
      words.slice(-2).join('-'),
      ...(words.length === 2 ? words : [...words.slice(1), words[0]!]),
    ])) {
      const others = this.byWord.get(word)
      if (others) others.push(person)
      else this.byWord.set(word, [person])
    }
    return person
  }

  /** Whom a bare surname, given name or part of a name stands for; a near spelling only where one person fits. */
  find(name: string): Person | null {
    const words = nameWords(name)
    if (words.length === 0) return null
    const exact = this.byWord.get(words.join('-')) ?? (words.length > 1 ? undefined : this.byWord.get(words[0]!))
    if (exact) {
      // Of two with one surname the article means the one it named first.
      const bySurname = exact.filter((person) => person.surname === words.at(-1)).sort((a, b) => a.first - b.first)
      return bySurname[0] ?? (exact.length === 1 ? exact[0]! : null)
    }
    if (words.length > 1 || words[0]!.length < 5 || isOrdinaryWord(words[0]!)) return null
    const near = this.all.filter((person) => within(person.surname, words[0]!))
    return near.length === 1 ? near[0]! : null
  }

  /** The one person with this office ("prime minister"), of this state or body where one is given. */
  withOffice(role: string, affiliation: string | null): Person | null {
    const wanted = officeOf(role)
    const holders = this.all.filter((person) =>
      person.titles.some(
        (title) =>
          title.office &&
          title.role !== null &&
          officeOf(title.role) === wanted &&
          (affiliation === null || title.affiliation === null || title.affiliation === affiliation),
      ),
    )
    return holders.length === 1 ? holders[0]! : null
  }
}

function isSame(person: Person, given: string | null, surname: string, all: readonly Person[]): boolean {
  if (given === null) return person.surname === surname && all.filter((other) => other.surname === surname).length === 1
  if (person.given === null) return person.surname === surname
  return (
    (person.given === given && within(person.surname, surname)) ||
    (person.surname === surname && person.given[0] === given[0] && person.given.length + given.length < 4)
  )
}
