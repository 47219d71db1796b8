import { addToGroup } from '../../../corpus/groups.ts'
import { adjectiveOf } from '../../language/gazetteer.ts'
import { officeOf, officesOf } from '../../language/personNames.ts'
import type { Person } from './person.ts'

/** Everyone an article names, found by office or rank. */
export class Offices {
  private readonly byOffice = new Map<string, Person[]>()
  private readonly byRank = new Map<string, Person[]>()

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const { titles } = person
      const held = titles.flatMap(({ office, role }) => (office && role !== null ? heldBy(role) : []))
      for (const office of new Set(held)) addToGroup(this.byOffice, office, person)
      const ranks = titles.flatMap(({ role }) => (role === null || isPast(role) ? [] : ranksOf(role)))
      for (const rank of new Set(ranks)) addToGroup(this.byRank, rank, person)
    }
  }

  /** The one person with this office ("prime minister"), of this state or body where one is given. */
  withOffice(role: string, affiliation: string | null): Person | null {
    const office = officeOf(role)
    const all = this.byOffice.get(office) ?? []
    const past = isPast(role)
    const formerly = past && all.some(({ titles }) => titles.some((title) => title.role !== null && isPast(title.role)))
    const fits = (own: string | null) =>
      affiliation === null || own === affiliation || (own === null && !OF_ANYBODY.has(office))
    const holders = all.filter(({ titles }) =>
      titles.some(
        (title) =>
          title.role !== null &&
          heldBy(title.role).includes(office) &&
          (isPast(title.role) ? past : !formerly) &&
          fits(title.affiliation),
      ),
    )
    if (holders.length === 1) return affiliation === null && isOfBody(holders[0]!, office) ? null : holders[0]!
    if (holders.length > 1) return null
    if (office === 'leader' && affiliation !== null && isState(affiliation)) return this.ruler(affiliation)
    return isLedKind(role) ? this.onlyLeader() : null
  }

  /** "The Kenyan leader": whoever alone is its president or the head of its government. */
  private ruler(state: string): Person | null {
    const rulers = [...RULING].flatMap((office) =>
      (this.byOffice.get(office) ?? []).filter(({ titles }) =>
        titles.some(({ role, affiliation }) => role !== null && !isPast(role) && affiliation === state),
      ),
    )
    return rulers.length === 1 ? rulers[0]! : null
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

/** "president of the club" is "the president" to the article that says so. */
function heldBy(role: string): string[] {
  const head = /^(?:president|chairman|chairwoman|head|leader|governor|mayor|commissioner|speaker)(?= of )/i.exec(
    role,
  )?.[0]
  return head === undefined ? officesOf(role) : [...officesOf(role), head.toLowerCase()]
}
/** Offices of which every body and party has one. */
const OF_ANYBODY = new Set(['leader', 'head', 'chief', 'director', 'chairman', 'chairwoman', 'secretary', 'spokesman'])
const RULING = ['president', 'prime minister', 'king', 'queen', 'chancellor', 'taoiseach', 'emir', 'sultan'] as const

const isState = (name: string): boolean => adjectiveOf(name) !== null
/** "The president" by itself is that of a state, and not of a union that was told of. */
const isOfBody = ({ titles }: Person, office: string): boolean =>
  office === 'president' &&
  titles.every(
    ({ role, affiliation }) =>
      role === null ||
      !heldBy(role).includes(office) ||
      (affiliation !== null && !isState(affiliation)) ||
      / of /.test(role),
  )

/** "the oil minister" is not the former oil minister, whoever that is. */
const isPast = (role: string): boolean => /^(?:former|ex|late)\b/i.test(role)

export const lastWordOf = (role: string): string => /[\p{L}-]+$/u.exec(role.toLowerCase())?.[0] ?? ''

/** "Mr Justice Roth" is “the judge” further on. */
const ranksOf = (role: string): string[] =>
  /^(?:mr |mrs |ms )?(?:justice|magistrate)$/i.test(role) ? [lastWordOf(role), 'judge'] : [lastWordOf(role)]

/** What the leader of a party or a band is called by who it is that follows. */
const isLedKind = (role: string): boolean =>
  /^(?:main |chief )?(?:opposition|rebel|party|protest|union|militia|separatist|guerrilla) leader$/i.test(role)
