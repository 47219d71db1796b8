import type { Edit } from '../../../corpus/edit.ts'
import type { Correction } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { EventMention } from '../../shapes.ts'
import type { Node } from '../events/node.ts'
import type { Aimed } from './aim.ts'

/** The reports of one event, by rule or by hand. */
export interface Group {
  readonly nodes: readonly Node[]
  readonly edits: readonly Edit[]
  /** Index of the group as the rules made it; null for what an editor added or took out of another. */
  readonly found: number | null
}

interface Working {
  nodes: Node[]
  edits: Edit[]
  found: number | null
  /** What a report was taken out of. */
  from: Working | null
}

/** First reports are taken out of their events, then events are joined: a report can so be moved from one to another. */
export function regroup(
  found: readonly (readonly Node[])[],
  added: readonly { readonly node: Node; readonly reason: string }[],
  aimed: readonly Aimed[],
): { readonly groups: readonly Group[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const groups: Working[] = found.map((nodes, i) => ({ nodes: [...nodes], edits: [], found: i, from: null }))
  for (const { node, reason } of added)
    groups.push({ nodes: [node], edits: [{ kind: 'add', change: 'added by hand', reason }], found: null, from: null })
  const home = new Map<EventMention, Working>()
  for (const group of groups) for (const { mention } of group.nodes) home.set(mention, group)

  for (const { correction, at } of aimed) {
    if (correction.act.kind !== 'split' || at.kind !== 'event') continue
    const group = home.get(at.mention)!
    if (group.nodes.length === 1) {
      diagnostics.push(noEffect(correction, 'this passage already stands alone'))
      continue
    }
    const taken = group.nodes.find(({ mention }) => mention === at.mention)!
    const { reason } = correction
    group.nodes = group.nodes.filter((node) => node !== taken)
    const others = group.nodes.map(quoted).join(', ')
    group.edits.push({ kind: 'split', change: `no longer joined with ${quoted(taken)}`, reason })
    const own: Working = {
      nodes: [taken],
      edits: [{ kind: 'split', change: `no longer joined with ${others}`, reason }],
      found: null,
      from: group,
    }
    groups.push(own)
    home.set(at.mention, own)
  }

  for (const { correction, at, other } of aimed) {
    if (correction.act.kind !== 'merge' || at.kind !== 'event' || !other) continue
    const kept = home.get(at.mention)!
    const gone = home.get(other)!
    if (kept === gone) {
      diagnostics.push(noEffect(correction, 'the two passages already report one event'))
      continue
    }
    if (kept.from === gone || gone.from === kept) {
      const message = 'another correction takes these two passages apart'
      diagnostics.push({ ...noEffect(correction, message), level: 'error', rule: 'corrections contradict' })
      continue
    }
    const { reason } = correction
    kept.edits.push(...gone.edits, {
      kind: 'merge',
      change: `joined with ${gone.nodes.map(quoted).join(', ')}`,
      reason,
    })
    kept.nodes = [...kept.nodes, ...gone.nodes].sort(inText)
    kept.found ??= gone.found
    for (const { mention } of gone.nodes) home.set(mention, kept)
    groups.splice(groups.indexOf(gone), 1)
  }
  return { groups, diagnostics }
}

function inText({ article: a, mention: x }: Node, { article: b, mention: y }: Node): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : x.start - y.start || x.trigger.start - y.trigger.start
}

function quoted({ article, mention: { start, end } }: Node): string {
  return `“${article.text.slice(start, end)}” (${article.id})`
}

export function noEffect({ path, places, act }: Correction, message: string): Diagnostic {
  const place = places[act.kind]!
  return {
    level: 'remark',
    rule: 'correction without effect',
    path,
    ...place,
    message,
    advice: 'remove the correction',
  }
}
