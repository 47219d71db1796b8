import type { Open, Reading } from './reading.ts'

/** “Jailed in 2014, the banker was freed”, “After storming the hall, gunmen fled”: whoever does what follows. */
export function lendSubjects(r: Reading): void {
  for (const open of r.all) {
    const { parent, verb } = open
    if (open.dissolved || open.subject !== null || !verb || !parent?.subject) continue
    const inFront = parent.from <= open.from && parent.subject[0] >= verb.range[1]
    if (verb.form === 'finite' || open.kind === 'relative') continue
    // “are weighing whether to sail, the owner said”
    if (open.kind === 'infinitive' && parent.introducer !== '') continue
    if (inFront && !asPreposition(open) && !isByOthers(r, open) && open.object?.[0] !== parent.subject[0])
      open.subject = parent.subject
  }
}

/** “After questioning by police, the mayor resigned” */
const isByOthers = ({ tokens }: Reading, { verb }: Open): boolean =>
  verb !== null && !verb.passive && tokens[verb.range[1]]?.lower === 'by'

/** “Following the storm, roads were shut”, “Given the risk, …”: of nobody. */
const asPreposition = ({ group }: Open): boolean => PREPOSITIONS.has(group?.lemma ?? '')
const PREPOSITIONS = new Set('follow give base compare start begin consider judge accord owe concern regard'.split(' '))
