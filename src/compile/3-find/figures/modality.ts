import { type Binding, lower, printed, type Sentence } from './sentence.ts'

/**
 * How far the text stands behind the claim: "may have", "are feared to have"; empty when it asserts it. `denied` when
 * it says that it did not happen or that nobody was counted ("no one", "did not kill").
 */
export interface Modality {
  readonly words: string
  readonly denied: boolean
}

const MODALS = new Set(['may', 'might', 'could', 'can', 'would', 'will', 'should', 'must', 'shall', "'ll", '’ll'])
const DOUBTS = new Set([
  'feared',
  'fear',
  'fears',
  'believed',
  'presumed',
  'thought',
  'suspected',
  'alleged',
  'allegedly',
  'reportedly',
  'reported',
  'reports',
  'possibly',
  'probably',
  'apparently',
  'expected',
  'unconfirmed',
  'likely',
  'perhaps',
  'potentially',
  'purportedly',
  'supposedly',
  'rumored',
  'rumoured',
])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'without', 'nobody', 'none', 'neither', 'nor'])
/** "at risk of being displaced", "threatened to kill", "planned to evacuate": it has not happened. */
const PROSPECTS = new Set([
  'threaten',
  'threatens',
  'threatened',
  'threatening',
  'plan',
  'plans',
  'planned',
  'planning',
  'want',
  'wants',
  'wanted',
  'vow',
  'vows',
  'vowed',
  'hope',
  'hopes',
  'hoped',
  'intend',
  'intended',
  'intends',
  'try',
  'tries',
  'tried',
  'trying',
  'attempt',
  'attempts',
  'attempted',
  'attempting',
  'order',
  'ordered',
  'able',
  'ready',
  'prepare',
  'prepared',
  'preparing',
  'agreed',
  'agree',
  'promised',
  'pledged',
  'due',
  'set',
  'help',
  'aims',
  'aimed',
  'if',
  'unless',
  'conspiring',
  'conspired',
  'plotting',
  'plotted',
  'designed',
  'enough',
  'risk',
  'refused',
  'refuse',
  'failed',
  'could',
  'would',
  'calls',
  'called',
  'demand',
  'demanded',
  'demands',
  'asked',
  'urged',
])

export function modalityOf(s: Sentence, binding: Binding): Modality {
  const { trigger, candidate } = binding
  const start = Math.min(trigger.groupStart, trigger.range[0])
  const [from, to] = candidate.range[1] <= start ? [candidate.range[1], trigger.range[0]] : [start, trigger.range[0]]
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (NEGATIONS.has(word) && (i >= start || word !== 'no')) return { words: '', denied: true }
  }
  if (/^(?:no|not|n[’']t)$/.test(lower(s.tokens, candidate.range[0] - 1))) return { words: '', denied: true }
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (MODALS.has(word)) return { words: printed(s, [i, Math.max(i + 1, verbWords(s, i, to))]), denied: false }
    if (DOUBTS.has(word)) return { words: printed(s, [i, i + 1]), denied: false }
  }
  // "believed to have killed 12", "could kill 12", "threatened to kill 12": words before an active verb.
  if (trigger.voice === 'active' || trigger.infinitive) {
    for (let i = Math.max(0, start - 4); i < start; i++) {
      const word = lower(s.tokens, i)
      if (DOUBTS.has(word) && s.tokens[i]!.pos !== 'NOUN') return { words: printed(s, [i, start]), denied: false }
      if (trigger.infinitive && PROSPECTS.has(word)) return { words: printed(s, [i, trigger.range[0]]), denied: false }
    }
    if (lower(s.tokens, start) === 'to' && start > 0) {
      const governor = s.tokens[start - 1]!
      if (governor.pos === 'VERB' || governor.pos === 'NOUN' || governor.pos === 'ADJ')
        return { words: printed(s, [start - 1, start + 1]), denied: false }
    }
  }
  const next = lower(s.tokens, trigger.range[0] - 1)
  if (DOUBTS.has(next)) return { words: next, denied: false }
  return { words: '', denied: false }
}

const verbWords = (s: Sentence, from: number, to: number) => {
  let i = from + 1
  while (i < to && (s.tokens[i]!.pos === 'AUX' || s.tokens[i]!.pos === 'ADV')) i++
  return i
}
