import type { ActorKind } from '../../../corpus/model.ts'
import type { KnownName } from '../../language/gazetteer.ts'
import type { Person } from './person.ts'
import type { Scan } from './scan.ts'

/** A stretch of words [from, to) that names somebody, before the article as a whole has been looked at. */
export interface Draft {
  readonly scan: Scan
  readonly from: number
  readonly to: number
  /** Offsets; they differ from the words' only inside glued words. */
  readonly start: number
  readonly end: number
  kind: ActorKind
  name: string
  /** What the linker compares. */
  key: string
  role: string | null
  affiliation: string | null
  form: 'name' | 'description'
  rule: string
  /** What the lexicons know of it. */
  readonly known: KnownName | null
  /** Set where the name belongs to this article alone ("the army", "a senior official"). */
  local: boolean
}

/** A draft of the actor that the scanned words `from` up to `to`, which is not among them, stand for. */
export function draft(
  scan: Scan,
  from: number,
  to: number,
  what: Partial<Draft> & Pick<Draft, 'kind' | 'name' | 'rule'>,
): Draft {
  return {
    scan,
    from,
    to,
    start: scan.words[from]!.start,
    end: scan.words[to - 1]!.end,
    role: null,
    affiliation: null,
    form: 'name',
    known: null,
    local: false,
    key: what.name,
    ...what,
  }
}

/** Somebody the article names in full, wherever a part of the name stands. */
export function personDraft(scan: Scan, from: number, to: number, person: Person, rule: string): Draft {
  const title = person.titles.find((each) => each.role !== null)
  return draft(scan, from, to, {
    kind: 'person',
    name: person.name,
    role: title?.role ?? null,
    affiliation: title?.affiliation ?? null,
    rule,
  })
}
