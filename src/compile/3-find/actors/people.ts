import { addToGroup } from '../../../corpus/groups.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { initialOf, nameWords, officeOf, officesOf, partsOf } from '../../language/personNames.ts'
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

/** More people of one given name or initial than any article names; it bounds the comparing on hostile input. */
const MOST = 100

/** Everyone an article names in full, found again by surname, given name, office or a near spelling. */
export class People {
  private readonly byWord = new Map<string, Person[]>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly byInitial = new Map<string, Person[]>()
  private byOffice: Map<string, Person[]> | null = null

  introduce(name: string, title: Title | null, at: number): void {
    const words = nameWords(name)
    const parts = partsOf(name)
    if (parts === null) return
    const { given, surname } = parts
    const known =
      this.known(given, surname, initialOf(name)) ?? (isCourtesy(title, given) ? this.near(surname) : undefined)
    if (known) {
      if (words.length > nameWords(known.name).length) known.name = name
      addTitle(known, title)
      known.first = Math.min(known.first, at)
      this.register(words, known)
      return
    }
    const person: Person = { name, given, surname, titles: [], first: at }
    addTitle(person, title)
    addToGroup(this.bySurname, surname, person)
    addToGroup(this.byInitial, surname[0]!, person)
    if (given !== null) addToGroup(this.byGiven, given, person)
    this.register(words, person)
  }

  /** Another name for somebody introduced: "Mohamed Dagalo, known as Hemedti". */
  call(person: Person, alias: string): void {
    this.register(nameWords(alias), person)
  }

  /** By the whole name, its last two words ("López Obrador"), and each word alone. */
  private register(words: readonly string[], person: Person): void {
    for (const word of new Set([words.join('-'), words.slice(-2).join('-'), ...words])) {
      if (!this.byWord.get(word)?.includes(person)) addToGroup(this.byWord, word, person)
    }
  }

  private known(given: string | null, surname: string, initial: string | null): Person | undefined {
    const all = this.bySurname.get(surname) ?? []
    const namesakes = all.filter((person) => fitsInitial(person, given?.[0] ?? initial))
    if (given === null) return namesakes.length === 1 ? namesakes[0] : undefined
    const same = namesakes.find(
      (person) => person.given === null || person.given === given || isInitialOf(person.given, given),
    )
    return same ?? (this.byGiven.get(given) ?? []).slice(0, MOST).find((person) => within(person.surname, surname))
  }

  /** Whom "Ms Koregay" misspells, where one surname of the article is near it. */
  private near(surname: string): Person | undefined {
    if (surname.length < 6 || isOrdinaryWord(surname)) return undefined
    const near = (this.byInitial.get(surname[0]!) ?? [])
      .slice(0, MOST)
      .filter((person) => within(person.surname, surname))
    return near.length === 1 ? near[0] : undefined
  }

  /** Whom a bare surname, given name or part of a name stands for; a near spelling only where one person fits. */
  find(name: string): Person | null {
    const words = nameWords(name)
    if (words.length === 0) return null
    const exact = this.byWord.get(words.join('-'))
    if (exact) {
      // Of two with one surname the article means the one it named first.
      const surname = words.at(-1)!
      const bySurname = exact
        .filter((person) => person.surname === surname || words.length > 1)
        .sort((a, b) => a.first - b.first)
      const initial = initialOf(name)
      const own = initial === null ? undefined : bySurname.find((person) => fitsInitial(person, initial))
      return own ?? bySurname[0] ?? (exact.length === 1 ? exact[0]! : null)
    }
    const word = words[0]!
    if (words.length > 1 || word.length < 5 || isOrdinaryWord(word)) return null
    const near = (this.byInitial.get(word[0]!) ?? []).slice(0, MOST).filter((person) => within(person.surname, word))
    return near.length === 1 ? near[0]! : null
  }

  withSurname(surname: string): Person | null {
    return this.bySurname.get(surname)?.[0] ?? null
  }

  /** The one person with this office ("prime minister"), of this state or body where one is given. */
  withOffice(role: string, affiliation: string | null): Person | null {
    this.byOffice ??= this.indexOffices()
    const holders = (this.byOffice.get(officeOf(role)) ?? []).filter((person) =>
      person.titles.some(
        (title) =>
          title.role !== null &&
          officesOf(title.role).includes(officeOf(role)) &&
          (affiliation === null || title.affiliation === null || title.affiliation === affiliation),
      ),
    )
    return holders.length === 1 ? holders[0]! : holders.length === 0 && isLedKind(role) ? this.onlyLeader() : null
  }

  /** “Peru’s opposition leader” where the article calls one person alone the leader of something. */
  private onlyLeader(): Person | null {
    const leaders = this.byOffice?.get(officeOf('leader')) ?? []
    return leaders.length === 1 ? leaders[0]! : null
  }

  private indexOffices(): Map<string, Person[]> {
    const offices = new Map<string, Person[]>()
    for (const people of this.bySurname.values()) {
      for (const person of people) {
        const held = new Set(
          person.titles.flatMap((title) => (title.office && title.role !== null ? officesOf(title.role) : [])),
        )
        for (const office of held) addToGroup(offices, office, person)
      }
    }
    return offices
  }
}

/** What the leader of a party or a band is called by who it is that follows. */
const isLedKind = (role: string): boolean =>
  /^(?:main |chief )?(?:opposition|rebel|party|protest|union|militia|separatist|guerrilla) leader$/i.test(role)

/** "D.K. Pathak" is not Ravi Pathak. */
function fitsInitial({ name, given }: Person, initial: string | null | undefined): boolean {
  const own = given?.[0] ?? initialOf(name)
  return !initial || !own || own === initial || initialOf(name) === initial
}

/** A surname behind "Mr" or "Ms" is that of somebody introduced before. */
const isCourtesy = (title: Title | null, given: string | null): boolean =>
  given === null && title !== null && title.role === null

/** Each office once: an article repeats its titles. */
function addTitle(person: Person, title: Title | null): void {
  if (title === null || title.role === null) return
  const known = person.titles.some((each) => each.role === title.role && each.affiliation === title.affiliation)
  if (!known && person.titles.length < MOST) person.titles.push(title)
}

/** "J. Smith" after "John Smith". */
function isInitialOf(a: string, b: string): boolean {
  return a[0] === b[0] && Math.min(a.length, b.length) === 1
}
