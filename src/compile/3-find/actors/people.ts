import { addToGroup } from '../../../corpus/groups.ts'
import { GIVEN_NAMES } from '../../language/lexicon/givenNames.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import {
  agreeInMiddle,
  initialOf,
  type NameParts,
  nameWords,
  officeOf,
  officesOf,
  partsOf,
} from '../../language/personNames.ts'
import { within } from '../../language/spelling.ts'
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

/** More people of one given name or initial than any article names; it bounds the comparing on hostile input. */
const MOST = 100

/** Everyone an article names in full, found again by surname, given name, office or a near spelling. */
export class People {
  private readonly byWord = new Map<string, Person[]>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly byInitial = new Map<string, Person[]>()
  private byOffice: Map<string, Person[]> | null = null
  private byRank: Map<string, Person[]> | null = null

  /** `apposed`: the title stands behind the name ("Mahfud, a former judge"). */
  introduce(name: string, title: Title | null, at: number, apposed = false): void {
    const words = nameWords(name)
    const parts = partsOf(name)
    if (parts === null) return
    const { given, surname } = parts
    const known =
      this.known(parts, initialOf(name)) ??
      (isCourtesy(title, given) ? this.near(surname) : undefined) ??
      (given === null ? this.onlyWith(surname, apposed) : undefined)
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

  private known(parts: NameParts, initial: string | null): Person | undefined {
    const { given, surname } = parts
    const all = this.bySurname.get(surname) ?? []
    const namesakes = all.filter((person) => fitsInitial(person, given?.[0] ?? initial))
    if (given === null) return namesakes.length === 1 ? namesakes[0] : undefined
    const same = namesakes.find(
      (person) =>
        (person.given === null || person.given === given || isInitialOf(person.given, given)) &&
        agreeInMiddle(person.parts, parts),
    )
    if (same) return same
    const ofGiven = (this.byGiven.get(given) ?? []).slice(0, MOST)
    return (
      ofGiven.find((person) => within(person.surname, surname) && agreeInMiddle(person.parts, parts)) ??
      (parts.middle.length === 0 ? ofGiven.find((person) => hasTwoSurnames(person.parts, surname)) : undefined)
    )
  }

  /**
   * "Mahfud, a former judge" where the article names Mahfud Siregar, and nobody else with this word; "President Rojas"
   * where it names Ana Rojas Prado.
   */
  private onlyWith(word: string, apposed: boolean): Person | undefined {
    const people = this.byWord.get(word) ?? []
    return people.length === 1 && (apposed || hasTwoSurnames(people[0]!.parts, word)) ? people[0] : undefined
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
    const exact = this.byWord.get(words.join('-'))
    if (exact) {
      // Of two with one surname the article means the one it named first.
      const surname = words.at(-1)!
      const bySurname = exact
        .filter((person) => person.surname === surname || words.length > 1 || hasTwoSurnames(person.parts, surname))
        .sort((a, b) => a.first - b.first)
      const initial = initialOf(name)
      const own = initial === null ? undefined : bySurname.find((person) => fitsInitial(person, initial))
      return own ?? bySurname[0] ?? onlyOf(exact, surname) ?? onlySoFar(exact, at)
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
    const all = this.byOffice.get(officeOf(role)) ?? []
    const past = isPast(role)
    const formerly = past && all.some(({ titles }) => titles.some((title) => title.role !== null && isPast(title.role)))
    const holders = all.filter((person) =>
      person.titles.some(
        (title) =>
          title.role !== null &&
          officesOf(title.role).includes(officeOf(role)) &&
          (isPast(title.role) ? past : !formerly) &&
          (affiliation === null || title.affiliation === null || title.affiliation === affiliation),
      ),
    )
    return holders.length === 1 ? holders[0]! : holders.length === 0 && isLedKind(role) ? this.onlyLeader() : null
  }

  /** "the admiral" at an offset: whoever alone is called one, or is a vice admiral, and was named before. */
  whoIs(rank: string, at: number): Person | null {
    this.byRank ??= this.indexRanks()
    const people = this.byRank.get(rank) ?? []
    return people.length === 1 && people[0]!.first < at ? people[0]! : null
  }

  private indexRanks(): Map<string, Person[]> {
    const ranks = new Map<string, Person[]>()
    for (const person of this.everyone()) {
      const held = person.titles.flatMap(({ role }) => (role === null || isPast(role) ? [] : [lastWordOf(role)]))
      for (const rank of new Set(held)) addToGroup(ranks, rank, person)
    }
    return ranks
  }

  private everyone(): Person[] {
    return [...this.bySurname.values()].flat()
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

/** "the oil minister" is not the former oil minister, whoever that is. */
const isPast = (role: string): boolean => /^(?:former|ex|late)\b/i.test(role)

const lastWordOf = (role: string): string => /[\p{L}-]+$/u.exec(role.toLowerCase())?.[0] ?? ''

/** What the leader of a party or a band is called by who it is that follows. */
const isLedKind = (role: string): boolean =>
  /^(?:main |chief )?(?:opposition|rebel|party|protest|union|militia|separatist|guerrilla) leader$/i.test(role)

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
