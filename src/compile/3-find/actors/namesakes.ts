import { addToGroup } from '../../../corpus/groups.ts'
import { saidOf } from '../../language/genders.ts'
import type { Person } from './person.ts'

/** Where an article prints the whole names of people and their bare surnames, as offsets; it tells namesakes apart. */
export class Printed {
  private readonly whole = new Map<Person, number[]>()
  private readonly bare = new Map<string, number[]>()

  name(person: Person, at: number): void {
    addToGroup(this.whole, person, at)
  }

  surname(word: string, at: number): void {
    addToGroup(this.bare, word, at)
  }

  /**
   * Of several with one surname, whom the article means by it at an offset: the one it named first, unless it has just
   * told of another, and neither had called the first by the surname alone before nor calls the other otherwise. Null where two may be meant.
   */
  meant(namesakes: readonly Person[], surname: string, at: number): Person | null {
    const inOrder = [...namesakes].sort((a, b) => a.first - b.first)
    const soFar = inOrder.filter(({ first }) => first <= at)
    const [first = inOrder[0] ?? null, second] = soFar
    if (!first || !second) return first
    if (this.bare.get(surname)?.some((offset) => offset < second.first)) return first
    if (soFar.slice(1).every((other) => this.isCalledOtherwise(other))) return first
    const last = soFar
      .map((person) => ({ person, near: this.lastBefore(person, at) }))
      .sort((a, b) => b.near - a.near)[0]!
    return last.person === first || at - last.near > NEAR ? first : null
  }

  /** Named again in full, or by the given name: whoever writes so does not mean him by the surname. */
  private isCalledOtherwise(person: Person): boolean {
    const { given, first } = person
    const again = [...(this.whole.get(person) ?? []), ...(given === null ? [] : (this.bare.get(given) ?? []))]
    return again.some((offset) => offset > first)
  }

  private lastBefore(person: Person, at: number): number {
    return Math.max(person.first, ...(this.whole.get(person) ?? []).filter((offset) => offset < at).slice(-MOST))
  }
}

/** In characters: the sentence before, and the one before that. */
const NEAR = 400
const MOST = 50

/** “Ms Bek” is not Ivo Bek; null where she may be one of several of whom it is not known. */
export function ofGender(people: readonly Person[], honorific: string | null, at: number): readonly Person[] | null {
  const gender = honorific === null ? null : saidOf('', honorific)
  if (gender === null) return people
  const told = (person: Person) => saidOf(person.name, person.titles.map(({ role }) => role ?? '').join(' '))
  const certain = people.filter((person) => told(person) === gender)
  if (certain.length > 0) return certain
  const may = people.filter((person) => told(person) === null)
  if (may.length < 2) return may
  // “Mr Keogh’s brother, Malachy Keogh”: he is who was named so far
  const soFar = may.filter(({ first }) => first <= at)
  return soFar.length === 1 ? soFar : null
}
