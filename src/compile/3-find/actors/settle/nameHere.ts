import type { ActorKind } from '../../../../corpus/model.ts'
import type { VerbGroup } from '../../../language/clauses.ts'
import { type Draft, draft } from '../draft.ts'
import type { Name } from '../names/name.ts'
import type { People } from '../people.ts'
import type { Person } from '../person.ts'
import type { Evidence } from './evidence.ts'

/** A name by its looks, with what its sentence and its article say of it. */
export interface NameHere {
  readonly name: Name
  /** Everyone the article names in full. */
  readonly people: People
  /** Whom the article names in full with these words. */
  readonly person: Person | null
  /** The longer name of an organisation or place that these words are short for. */
  readonly longer: Name | null
  /** How often the article prints it where a capital means something. */
  readonly count: number
  /** The verb whose subject it is. */
  readonly verb: VerbGroup | null
  /** Does something, or is cited: "according to Fairsquare" speaks as a subject does. */
  readonly acts: boolean
}

/** A name with what stands around it and what the article knows of it. */
export function lookAround(name: Name, { people, counts, organisations }: Evidence): NameHere {
  const { scan, from, text } = name
  const [second, last] = [scan.words[from - 2]?.lower, scan.words[from - 1]?.lower]
  const cited = (second === 'according' && last === 'to') || (second === 'known' && last === 'as') || last === 'told'
  const verb = scan.acts[from] ?? null
  return {
    name,
    people,
    person: people.find(text, scan.words[from]!.start),
    longer: organisations.get(text) ?? null,
    count: counts.get(text) ?? 0,
    verb,
    acts: verb !== null || cited,
  }
}

/** The actor that a name stands for, called by its own words unless the article prints longer ones. */
export function actorOf({ scan, from, to, text, rule }: Name, kind: ActorKind, why = rule, called = text): Draft {
  return draft(scan, from, to, { kind, name: called.replace(/\s+/g, ' '), rule: why })
}

/** Somebody with a surname that several have, of whom the words do not tell which: a person of this article alone. */
export const oneOfSeveral = (name: Name, called = name.text): Draft =>
  draft(name.scan, name.from, name.to, { kind: 'person', name: called, local: true, rule: 'name.one of several' })
