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
   * told of another and had not called the first by the surname alone before. Null where two may be meant.
   */
  meant(namesakes: readonly Person[], surname: string, at: number): Person | null {
    const inOrder = [...namesakes].sort((a, b) => a.first - b.first)
    const soFar = inOrder.filter(({ first }) => first <= at)
    const [first = inOrder[0] ?? null, second] = soFar
    if (!first || !second) return first
    if (this.bare.get(surname)?.some((offset) => offset < second.first)) return first
    const last = soFar
      .map((person) => ({ person, near: this.lastBefore(person, at) }))
      .sort((a, b) => b.near - a.near)[0]!
    return last.person === first || at - last.near > NEAR ? first : null
  }

  private lastBefore(person: Person, at: number): number {
    return Math.max(person.first, ...(this.whole.get(person) ?? []).filter((offset) => offset < at).slice(-MOST))
  }
}

/** In characters: the sentence before, and the one before that. */
const NEAR = 400
const MOST = 50

/** “Ms Bek” is not Ivo Bek. */
export function ofGender(people: readonly Person[], honorific: string | null): readonly Person[] {
  const gender = honorific === null ? null : saidOf('', honorific)
  if (gender === null) return people
  return people.filter(({ name, titles }) => {
    const own = saidOf(name, titles.map(({ role }) => role ?? '').join(' '))
    return own === null || own === gender
  })
}
