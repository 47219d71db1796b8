import { isOneAct } from '../../language/lexicon/actClasses.ts'
import type { Node } from './node.ts'

/** “Gunmen killed two nurses on Monday. Ana Roth and Ivo Bek were shot as …”: how many it befell, and then who. */
export const isCountedThenNamed = (counted: Node, named: Node): boolean =>
  counted.article === named.article &&
  counted.passage < named.passage &&
  named.passage - counted.passage <= NEXT &&
  counted.type === named.type &&
  isOneAct(counted.lemma, named.lemma) &&
  !named.another &&
  !(counted.timed && named.timed) &&
  areAsMany(counted, named)
/** Sentences on: a headline's three men are named behind the lead. */
const NEXT = 2

/** “Two journalists”, and two by name. */
export function areAsMany(counted: Node, named: Node): boolean {
  const many = befallenByName(named).length
  return (
    many > 1 &&
    befallenByName(counted).length === 0 &&
    counted.counts.some(({ value }) => value === many) &&
    named.counts.every(({ value }) => value <= many)
  )
}

const befallenByName = (node: Node): number[] =>
  [...node.patients].filter((actor) => node.named.has(actor) && node.isPerson(actor))
