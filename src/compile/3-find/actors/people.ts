import { addToGroup } from '../../../corpus/groups.ts'
import { GIVEN_NAMES } from '../../language/lexicon/givenNames.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { agreeInMiddle, initialOf, type NameParts, nameWords, officeOf, partsOf } from '../../language/personNames.ts'
import { within } from '../../language/spelling.ts'
import { isKin } from './names/kin.ts'
import { ofGender, Printed } from './namesakes.ts'
import { lastWordOf, Offices } from './offices.ts'
import type { Person } from './person.ts'
import type { Title } from './titles.ts'

/** More people of one given name or initial than any article names; it bounds the comparing on hostile input. */
const MOST = 100

/** Everyone an article names in full, found again by surname, given name, office or a near spelling. */
export class People {
  private readonly byWord = new Map<string, Person[]>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly byInitial = new Map<string, Person[]>()
  /** Whom the article names at an offset; null where it may be one or the other. */
  private readonly byPlace = new Map<number, Person | null>()
  private readonly printed = new Printed()
  /** "his son, Luis Vega Roca": the father may be a Luis Vega. */
  private readonly kinsmen = new Set<Person>()
  private held: Offices | null = null

  /** `apposed`: the title stands behind the name ("Mahfud, a former judge"). `honorific`: "mr", "ms" before it. */
  introduce(name: string, title: Title | null, at: number, apposed = false, honorific: string | null = null): void {
    const words = nameWords(name)
    const parts = partsOf(name)
    if (parts === null) return
    const { given, surname } = parts
    const same =
      given === null ? this.ofOneName(name, surname, title, at, honorific) : this.known(parts, given, initialOf(name))
    if (same === null) {
      this.byPlace.set(at, null)
      return
    }
    const known =
      same ??
      (isCourtesy(title, given) ? this.near(surname) : undefined) ??
      (given === null && initialOf(name) === null ? this.onlyWith(surname, apposed, title) : undefined)
    if (known) this.place(known, given, at)
    if (known) {
      if (words.length > nameWords(known.name).length) {
        known.name = name
        known.parts = parts
      }
      addTitle(known, title)
      known.first = Math.min(known.first, at)
      this.register(words, known)
      return
    }
    const person: Person = { name, parts, given, surname, titles: [], first: at }
    addTitle(person, title)
    addToGroup(this.bySurname, surname, person)
    addToGroup(this.byInitial, surname[0]!, person)
    if (given !== null) addToGroup(this.byGiven, given, person)
    this.register(words, person)
    this.place(person, given, at)
  }

  private place(person: Person, given: string | null, at: number): void {
    if (given === null) this.byPlace.set(at, person)
    this.printed.name(person, at)
  }

  /** The words call whoever is named at an offset somebody's son or sister. */
  markKin(name: string): void {
    for (const person of this.byWord.get(nameWords(name).join('-')) ?? []) this.kinsmen.add(person)
  }

  /** A surname by itself, at an offset, whosoever it is. */
  print(name: string, at: number): void {
    const [surname] = nameWords(name)
    if (surname !== undefined) this.printed.surname(surname, at)
  }

  /** "Born Rosa Bek in 1936, she …": what somebody of that given name was called before, who was named earlier. */
  callAtBirth(name: string, at: number): boolean {
    const given = partsOf(name)?.given
    const people = (given ? (this.byGiven.get(given) ?? []) : []).filter(({ first }) => first < at)
    if (people.length !== 1) return false
    this.call(people[0]!, name)
    this.byPlace.set(at, people[0]!)
    return true
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

  /** "Mr Bek", "President Bek": of several with this surname the one who has the office, or whom the article means. */
  private ofOneName(
    name: string,
    surname: string,
    title: Title | null,
    at: number,
    honorific: string | null,
  ): Person | null | undefined {
    const initial = initialOf(name)
    const all = (this.bySurname.get(surname) ?? []).filter((person) => fitsInitial(person, initial))
    if (all.length < 2) return all[0]
    const role = title?.role ?? null
    if (role === null) {
      const fitting = ofGender(all, honorific, at)
      return fitting && this.printed.meant(fitting, surname, at)
    }
    const office = officeOf(role)
    const serving = all.filter(({ titles }) =>
      titles.some((each) => each.role !== null && officeOf(each.role) === office),
    )
    if (serving.length > 0) return serving.length === 1 ? serving[0] : undefined
    const soFar = all.filter(({ first }) => first <= at)
    return soFar.length < 2 ? (this.printed.meant(all, surname, at) ?? undefined) : undefined
  }

  private known(parts: NameParts, given: string, initial: string | null): Person | undefined {
    const { surname } = parts
    const all = this.bySurname.get(surname) ?? []
    const namesakes = all.filter((person) => fitsInitial(person, given[0] ?? initial))
    const same = namesakes.find(
      (person) =>
        (person.given === null || person.given === given || isInitialOf(person.given, given)) &&
        agreeInMiddle(person.parts, parts),
    )
    if (same) return same
    const ofGiven = (this.byGiven.get(given) ?? []).slice(0, MOST)
    return (
      ofGiven.find((person) => within(person.surname, surname) && agreeInMiddle(person.parts, parts)) ??
      (parts.middle.length === 0
        ? ofGiven.find((person) => hasTwoSurnames(person.parts, surname) && !this.kinsmen.has(person))
        : undefined)
    )
  }

  /**
   * "Mahfud, a former judge" where the article names Mahfud Siregar, and nobody else with this word; "President Rojas"
   * where it names Ana Rojas Prado.
   */
  private onlyWith(word: string, apposed: boolean, title: Title | null): Person | undefined {
    const people = this.byWord.get(word) ?? []
    if (people.length !== 1) return undefined
    const [only] = people as [Person]
    // "his brother Ivo" is Ivo Bek
    const isKinsman = only.given === word && isKin(lastWordOf(title?.role ?? ''))
    return apposed || isKinsman || hasTwoSurnames(only.parts, word) ? only : undefined
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
  find(name: string, at = Number.POSITIVE_INFINITY): Person | null {
    const words = nameWords(name)
    if (words.length === 0) return null
    const here = this.byPlace.get(at)
    if (here !== undefined) return here
    const exact = this.byWord.get(words.join('-'))
    if (exact) {
      const surname = words.at(-1)!
      // “Suu Kyi”: several words name one person, the first of any who have them
      if (words.length > 1) return earliest(exact)
      const bySurname = exact.filter((person) => person.surname === surname || hasTwoSurnames(person.parts, surname))
      const initial = initialOf(name)
      const own = initial === null ? undefined : bySurname.find((person) => fitsInitial(person, initial))
      if (own) return own
      if (bySurname.length > 0) return this.printed.meant(bySurname, surname, at)
      return onlyOf(exact, surname) ?? onlySoFar(exact, at)
    }
    const word = words[0]!
    if (words.length > 1 || word.length < 5 || isOrdinaryWord(word)) return null
    const near = (this.byInitial.get(word[0]!) ?? []).slice(0, MOST).filter((person) => within(person.surname, word))
    return near.length === 1 ? near[0]! : null
  }

  /** Whether the article names several people of this surname. */
  areSeveral(surname: string): boolean {
    const [word = ''] = nameWords(surname)
    const people = this.byWord.get(word) ?? []
    return people.filter((person) => person.surname === word || hasTwoSurnames(person.parts, word)).length > 1
  }

  withSurname(surname: string): Person | null {
    return this.bySurname.get(surname)?.[0] ?? null
  }

  /** Everyone by office and rank, once all are introduced. */
  get offices(): Offices {
    this.held ??= new Offices([...this.bySurname.values()].flat())
    return this.held
  }
}

const earliest = (people: readonly Person[]): Person | null =>
  people.reduce<Person | null>((first, person) => (first === null || person.first < first.first ? person : first), null)

/** Whoever alone has this word in the name, or alone has it at the end ("Thanh" for Tran Dinh Thanh). */
function onlyOf(people: readonly Person[], word: string): Person | null {
  if (people.length === 1) return people[0]!
  const last = people.filter(({ parts }) => parts.middle.at(-1) === word)
  return last.length === 1 ? last[0]! : null
}

/** Of two with one given name the only one named so far. */
function onlySoFar(people: readonly Person[], at: number): Person | null {
  const before = people.filter(({ first }) => first <= at)
  return before.length === 1 ? before[0]! : null
}

/** "Carlos Rojas" for Carlos Alberto Rojas Prado: the first of two surnames, and no second given name. */
const hasTwoSurnames = ({ middle }: NameParts, surname: string): boolean =>
  middle.at(-1) === surname && !GIVEN_NAMES.has(surname[0]!.toUpperCase() + surname.slice(1))

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
