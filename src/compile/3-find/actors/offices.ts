import { addToGroup } from '../../../corpus/groups.ts'
import { officeOf, officesOf } from '../../language/personNames.ts'
import type { Person } from './person.ts'

/** Everyone an article names, found by office or rank. */
export class Offices {
  private readonly byOffice = new Map<string, Person[]>()
  private readonly byRank = new Map<string, Person[]>()

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const { titles } = person
      const held = titles.flatMap(({ office, role }) => (office && role !== null ? officesOf(role) : []))
      for (const office of new Set(held)) addToGroup(this.byOffice, office, person)
      const ranks = titles.flatMap(({ role }) => (role === null || isPast(role) ? [] : [lastWordOf(role)]))
      for (const rank of new Set(ranks)) addToGroup(this.byRank, rank, person)
    }
  }

  /** The one person with this office ("prime minister"), of this state or body where one is given. */
  withOffice(role: string, affiliation: string | null): Person | null {
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
    const people = this.byRank.get(rank) ?? []
    return people.length === 1 && people[0]!.first < at ? people[0]! : null
  }

  /** "the Russian minister": whoever alone of that state is called a minister of anything, and was named before. */
  whoServes(rank: string, affiliation: string, at: number): Person | null {
    const people = (this.byRank.get(rank) ?? []).filter(({ titles }) =>
      titles.some(
        (title) => title.affiliation === affiliation && title.role !== null && lastWordOf(title.role) === rank,
      ),
    )
    return people.length === 1 && people[0]!.first < at ? people[0]! : null
  }

  /** “Peru’s opposition leader” where the article calls one person alone the leader of something. */
  private onlyLeader(): Person | null {
    const leaders = this.byOffice.get(officeOf('leader')) ?? []
    return leaders.length === 1 ? leaders[0]! : null
  }
}

/** "the oil minister" is not the former oil minister, whoever that is. */
const isPast = (role: string): boolean => /^(?:former|ex|late)\b/i.test(role)

export const lastWordOf = (role: string): string => /[\p{L}-]+$/u.exec(role.toLowerCase())?.[0] ?? ''

/** What the leader of a party or a band is called by who it is that follows. */
const isLedKind = (role: string): boolean =>
  /^(?:main |chief )?(?:opposition|rebel|party|protest|union|militia|separatist|guerrilla) leader$/i.test(role)
