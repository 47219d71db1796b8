import type { RuleGroup } from '../../corpus/files.ts'
import { ACTOR_RULES, ATTRIBUTION_RULES, FIGURE_RULES, TIME_RULES } from './lexicon/ruleSentences.ts'

/** A rule by its name: what it finds, and what it reads in one sentence. */
export interface RuleWords {
  readonly group: RuleGroup
  readonly reads: string
}

/** What a rule finds and reads. A name that no table has is the cue of an attribution. */
export function ruleWords(name: string): RuleWords {
  const time = TIME_RULES[name]
  if (time !== undefined) return { group: 'times', reads: time }
  const [kind = '', rest = ''] = split(name, name.startsWith('actor.') ? '.' : ': ')
  if (kind === 'actor') return { group: 'actors', reads: ACTOR_RULES[rest] ?? '' }
  if (kind === 'figure') return { group: 'figures', reads: FIGURE_RULES[rest] ?? '' }
  if (kind === 'event verb') return { group: 'events', reads: `A verb that tells of an event of the type “${rest}”.` }
  if (kind === 'event noun') return { group: 'events', reads: `A noun that names an event of the type “${rest}”.` }
  if (name === 'edited by hand') return { group: 'by hand', reads: 'An event or a figure that an editor added.' }
  return {
    group: 'attributions',
    reads: ATTRIBUTION_RULES[name] ?? `Who is named behind “${name}” says what stands beside it.`,
  }
}

function split(name: string, at: string): string[] {
  const place = name.indexOf(at)
  return place < 0 ? [name] : [name.slice(0, place), name.slice(place + at.length)]
}
