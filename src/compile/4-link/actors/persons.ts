import { officeOf } from '../../language/personNames.ts'
import { within } from '../../language/spelling.ts'
import type { Clusters } from './clusters.ts'
import type { Node } from './nodes.ts'

/**
 * Persons across spellings. Only inside blocks that share the consonants of the surname, so that time stays near the
 * number of names: "Khalifa Haftar", "Khalifa Hafter"; "Abdul Fattah al-Sisi", "Abdel Fattah el-Sisi" where office or affiliation agree.
 * Two given names are two people, whatever the surname.
 */
export function joinPersons(nodes: readonly Node[], clusters: Clusters): void {
  const full = new Map<string, Node[]>()
  const bare: Node[] = []
  for (const node of nodes) {
    if (!node.parts) continue
    if (node.parts.given === null) bare.push(node)
    else if (!node.guessed || node.kind === 'person') push(full, skeleton(node.parts.surname), node)
  }
  for (const block of full.values()) joinBlock(block, clusters)
  for (const node of bare) {
    const owner = ownerOf(node, full.get(skeleton(node.parts!.surname)) ?? [], clusters)
    if (owner) clusters.join(node.key, owner.key)
  }
}

function joinBlock(block: readonly Node[], clusters: Clusters): void {
  // Inside a block names are compared only with those of the same given name, or of the same consonants in it.
  const byGiven = new Map<string, Node[]>()
  for (const node of block) push(byGiven, skeleton(node.parts!.given!), node)
  for (const same of byGiven.values()) {
    for (let i = 1; i < same.length; i++) {
      const node = same[i]!
      // The nearest in alphabet are the nearest in spelling; ten are enough for any name's spellings.
      for (let j = i - 1; j >= 0 && j >= i - 10; j--) {
        if (isOne(same[j]!, node)) {
          clusters.join(same[j]!.key, node.key)
          break
        }
      }
    }
  }
}

function isOne(a: Node, b: Node): boolean {
  const [x, y] = [a.parts!, b.parts!]
  if (!within(x.surname, y.surname)) return false
  if (x.given === y.given) return true
  return x.surname === y.surname && x.given!.length > 3 && within(x.given!, y.given!) && shareOffice(a, b)
}

/** The one person whose surname this is: by letters, by office where several have it, by near spelling last. */
function ownerOf(node: Node, block: readonly Node[], clusters: Clusters): Node | null {
  const surname = node.parts!.surname
  const exact = distinct(
    block.filter((other) => other.parts!.surname === surname),
    clusters,
  )
  if (exact.length === 1) return node.guessed && node.kind === 'place' ? null : exact[0]!
  if (exact.length > 1) {
    const serving = distinct(
      exact.filter((other) => shareOffice(other, node)),
      clusters,
    )
    return serving.length === 1 ? serving[0]! : null
  }
  if (node.guessed && node.kind !== 'person') return null
  const near = distinct(
    block.filter((other) => surname.length > 4 && within(other.parts!.surname, surname) && shareOffice(other, node)),
    clusters,
  )
  return near.length === 1 ? near[0]! : null
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

function push(map: Map<string, Node[]>, key: string, node: Node): void {
  const nodes = map.get(key)
  if (nodes) nodes.push(node)
  else map.set(key, [node])
}
