import { readWords } from '../../language/lexicon/rows.ts'

/** Lemmas of saying: who is their subject speaks. */
export const SPEECH_VERBS: ReadonlySet<string> = readWords(`
say, tell, add, announce, state, declare, claim, report, warn, insist, argue, note, admit, acknowledge, confirm, deny, explain, describe, comment, reply
respond, call, urge, ask, demand, accuse, blame, criticise, criticize, condemn, denounce, reject, dismiss, dispute, vow, pledge, promise, threaten
suggest, propose, reveal, disclose, write, tweet, post, quote, cite, caution, stress, emphasise, emphasize, reiterate, repeat, testify, estimate, predict
believe, hope, think, fear, concede, complain, recall, remark, observe, mention, point, speak, talk, discuss, address, thank, welcome, praise, hail, apologise, apologize
`)

/** Lemmas of acting, besides those of saying, that a government does and a city does not. */
const ACTS: ReadonlySet<string> = readWords(`
veto, allow, block, approve, back, support, oppose, sign, ratify, agree, refuse, decline, decide, want, seek, plan, try, intend, aim, expect, order, impose, lift
send, deploy, supply, provide, deliver, withdraw, recall, expel, summon, invite, recognise, recognize, negotiate, mediate, retaliate, strike, attack, invade
launch, intervene, abandon, halt, suspend, cancel, resume, extend, grant, offer, give, withhold, freeze, sanction, annex, ban, fund, finance, arm, pay, push
press, pressure, lobby, signal, consider, weigh, view, see, regard, abstain, vote, broker, host, respond, react, maintain, step, shift, change, escalate, test
cut, sever, restore, accept, join, leave, defy, ignore, target, designate, list, label, watch, please, stand, sack, dismiss, relieve, inform, concern, trouble, follow, investigate, monitor, protest, commit, mobilise, mobilize, need, fail, struggle
`)

/** Whether a verb (lemma) with a capital city as its subject makes it the government that sits there. */
export function isGovernmentAct(lemma: string): boolean {
  return ACTS.has(lemma) || SPEECH_VERBS.has(lemma)
}

/** What is done to a government and to no city: it is told, relieved, troubled. */
export const isGovernmentFate = (lemma: string): boolean =>
  /^(?:tell|inform|relieve|concern|trouble|urge|please)$/.test(lemma)

/** Whether an unknown name that is this verb's subject is more likely a person than an organisation. */
export function isPersonAct(lemma: string): boolean {
  return (
    SPEECH_VERBS.has(lemma) ||
    /^(?:be|have|die|visit|meet|cancel|arrive|travel|resign|decline|tell|smile|walk|marry|live|bear|study|win|lose|serve|know|want|face|seek|sign|accuse|tout|go|take|make|work|join|return|brief|leave|score)$/.test(
      lemma,
    )
  )
}
