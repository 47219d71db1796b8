import { addToGroup } from '../../../corpus/groups.ts'
import { agreeInMiddle, initialOf, type NameParts, officeOf } from '../../language/personNames.ts'
import { within } from '../../language/spelling.ts'
import type { Clusters } from './clusters.ts'
import type { Node } from './nodes.ts'

/**
 * Persons across spellings. Only inside blocks that share the consonants of the surname, so that time stays near the
 * number of names: "Khalifa Haftar", "Khalifa Hafter"; "Abdul Fattah al-Sisi", "Abdel Fattah el-Sisi" where office or affiliation agree.
 * Two given names are two people, whatever the surname, and so are two second ones ("Kim Jong Un", "Kim Jong Il").
 */
export function joinPersons(nodes: readonly Node[], clusters: Clusters): void {
  const full = new Map<string, Node[]>()
  const bare: Node[] = []
  for (const node of nodes) {
    if (!node.parts) continue
    if (node.parts.given === null) bare.push(node)
    else if (!node.guessed || node.kind === 'person') addToGroup(full, skeleton(node.parts.surname), node)
  }
  for (const block of full.values()) joinBlock(block, clusters)
  for (const node of bare) {
    const owner = ownerOf(node, full.get(skeleton(node.parts!.surname)) ?? [], clusters)
    if (owner) clusters.join(node.key, owner.node.key, owner.because)
  }
}

function joinBlock(block: readonly Node[], clusters: Clusters): void {
  // Inside a block names are compared only with those of the same given name, or of the same consonants in it.
  const byGiven = new Map<string, Node[]>()
  for (const node of block) addToGroup(byGiven, skeleton(node.parts!.given!), node)
  for (const same of byGiven.values()) {
    const several = haveSeveralOwners(same)
    for (let i = 1; i < same.length; i++) {
      const node = same[i]!
      // The nearest in alphabet are the nearest in spelling; ten are enough for any name's spellings.
      for (let j = i - 1; j >= 0 && j >= i - 10; j--) {
        const because = mayBeOne(same[j]!.parts!, node.parts!, several) ? whyOne(same[j]!, node) : null
        if (because !== null) {
          clusters.join(same[j]!.key, node.key, because)
          break
        }
      }
    }
  }
  for (const node of block) joinByLaterName(node, byGiven, clusters)
}

/** “President Recep Tayyip Erdogan”, “President Tayyip Erdogan”: the first name left out. */
function joinByLaterName(whole: Node, byGiven: ReadonlyMap<string, readonly Node[]>, clusters: Clusters): void {
  const [given, ...rest] = whole.parts!.middle
  if (given === undefined) return
  const served = (byGiven.get(skeleton(given)) ?? []).filter(
    (node) =>
      node.parts!.given === given &&
      node.parts!.surname === whole.parts!.surname &&
      node.parts!.middle.join(' ') === rest.join(' ') &&
      shareOffice(node, whole),
  )
  const [one, other] = distinct(served, clusters)
  if (one && !other) clusters.join(whole.key, one.key, 'the same office and name, but for the first')
}

/** Whether names that are alike at either end tell several people apart by what stands between. */
function haveSeveralOwners(same: readonly Node[]): boolean {
  const whole = same.filter(({ parts }) => parts!.middle.length > 0)
  return whole.some((node, i) => i > 0 && !agreeInMiddle(whole[i - 1]!.parts!, node.parts!))
}

/** Of several “Ahmed … Hassan” no one is meant by “Ahmed Hassan”. */
function mayBeOne(a: NameParts, b: NameParts, several: boolean): boolean {
  return agreeInMiddle(a, b) && (!several || (a.middle.length === 0) === (b.middle.length === 0))
}

/** In letters. */
const LONG = 6

/** What makes two full names one person's; null where nothing does. */
function whyOne(a: Node, b: Node): string | null {
  const [x, y] = [a.parts!, b.parts!]
  if (!within(x.surname, y.surname)) return null
  // “Eva Sand”, “Eva Sund”: among short names many are a letter apart.
  if (x.surname !== y.surname && Math.min(x.surname.length, y.surname.length) < LONG && !shareOffice(a, b)) return null
  if (x.given === y.given)
    return x.surname === y.surname
      ? 'the same given name and surname'
      : 'the same given name, and surnames a letter or two apart'
  return x.surname === y.surname && x.given!.length > 3 && within(x.given!, y.given!) && shareOffice(a, b)
    ? 'the same surname and office, and given names a letter or two apart'
    : null
}

/** The one person whose surname this is: by letters, by office where several have it, by near spelling last. */
function ownerOf(node: Node, block: readonly Node[], clusters: Clusters): Owner | null {
  const surname = node.parts!.surname
  // “K. P. Singh” is no Vikas Singh.
  const initial = initialOf(node.forms[0]!.name)
  const exact = distinct(
    block.filter(({ parts }) => parts!.surname === surname && (initial === null || parts!.given![0] === initial)),
    clusters,
  )
  if (exact.length === 1)
    return node.guessed && node.kind === 'place'
      ? null
      : { node: exact[0]!, because: 'no one else in the articles has this surname' }
  if (exact.length > 1) {
    const serving = distinct(
      exact.filter((other) => shareOffice(other, node)),
      clusters,
    )
    return serving.length === 1
      ? { node: serving[0]!, because: 'of those with this surname the only one with this office' }
      : null
  }
  if (node.guessed && node.kind !== 'person') return null
  const near = distinct(
    block.filter((other) => surname.length > 4 && within(other.parts!.surname, surname) && shareOffice(other, node)),
    clusters,
  )
  return near.length === 1 ? { node: near[0]!, because: 'a surname a letter or two apart, and the same office' } : null
}
interface Owner {
  readonly node: Node
  readonly because: string
}

function distinct(nodes: readonly Node[], clusters: Clusters): Node[] {
  const roots = new Map<string, Node>()
  for (const node of nodes) if (!roots.has(clusters.rootOf(node.key))) roots.set(clusters.rootOf(node.key), node)
  return [...roots.values()]
}

function shareOffice(a: Node, b: Node): boolean {
  const offices = new Set([...a.offices].map(officeOf))
  const office = [...b.offices].some((role) => offices.has(officeOf(role)))
  const shared = [...b.affiliations].some((affiliation) => a.affiliations.has(affiliation))
  if (office) return shared || a.affiliations.size === 0 || b.affiliations.size === 0
  return false
}

/** First letter and consonants, doubled ones once: "haftar" and "hafter" have one skeleton. */
export function skeleton(name: string): string {
  let bones = name[0] ?? ''
  for (let i = 1; i < name.length; i++) {
    const letter = name[i]!
    if (/[aeiouyhw]/.test(letter) || letter === bones.at(-1)) continue
    bones += letter
  }
  return bones
}
