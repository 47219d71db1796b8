import { readWords } from './rows.ts'

/**
 * Words that introduce who says so, all of them neutral here: the page prints the word as it stands and weighs none.
 * Forms are written out, because a source is recognised by the form it stands with.
 */
export const SPEECH_FORMS: ReadonlySet<string> = readWords(`
said, says, say, saying
told, tells, tell, telling
informed, informs, informing
underlined, underlines, underlining
underscored, underscores
reported, reports, report, reporting
announced, announces, announce, announcing
stated, states, state, stating
added, adds, add, adding
claimed, claims, claim, claiming
confirmed, confirms, confirm, confirming
estimated, estimates, estimate, estimating
noted, notes, note, noting
acknowledged, acknowledges, acknowledge, acknowledging
admitted, admits, admit, admitting
insisted, insists, insist, insisting
argued, argues, argue, arguing
warned, warns, warn, warning
declared, declares, declare, declaring
affirmed, affirms, affirm, affirming
wrote, writes, write, writing
explained, explains, explain, explaining
revealed, reveals, reveal, revealing
disclosed, discloses, disclose, disclosing
alleged, alleges, allege, alleging
asserted, asserts, assert, asserting
maintained, maintains, maintain, maintaining
contended, contends, contend, contending
stressed, stresses, stress, stressing
emphasized, emphasizes, emphasised, emphasises, emphasize, emphasise
recalled, recalls, recall, recalling
commented, comments
replied, replies
lamented, laments
shouted, shouts, yelled, yells
concluded, concludes, conclude, concluding
testified, testifies, testify
predicted, predicts, predict, predicting
projected, projects
believes, believe, believed
thinks, think
reckons, reckon, reckoned
indicated, indicates, indicate
suggested, suggests, suggest
found, finds
showed, shows, show
denied, denies, deny
counted, counts
put, puts, putting
recorded, records
registered, documented, listed, tallied
calculated, calculates
feared, fears
tweeted, posted, broadcast
observed, observes
remarked, complained, complains
reiterated, reiterates
cautioned, cautions
conceded, concedes
verified, verifies
mentioned, mentions
`)

/**
 * What one thinks, hopes, promises: said only where a clause follows ("promised that rebuilding would begin"), and of
 * a source that can. A court hears.
 */
export const STANCE_FORMS: ReadonlySet<string> = readWords(`
ruled, rules, conceded, recommended, recommends, promised, promises, pledged, pledges, vowed, vows, described, describes, suspect, suspects, suspected, expect, expects, expected
hope, hopes, hoped, heard, hears, learned, learnt, agreed, agrees, assumed, assumes, assured, assures, swore, doubt, doubts, doubted
demanded, demands, urged, urges, proposed, proposes, accused, accuses, blamed, blames, criticised, criticized, praised, condemned, condemns
`)

/** What one does to a count, and says by it: only where a word for a count follows ("raised the toll to 80"). */
export const COUNTING_FORMS: ReadonlySet<string> = readWords(`
raised, raises, lowered, lowers, revised, revises, cut, reduced, reduces, increased, updated, updates, placed, places, gave, gives
`)

/** Forms that are plainly nouns without a subject before and a clause behind them. */
export const ALSO_NOUNS: ReadonlySet<string> = readWords(`
reports, report, claims, claim, estimates, estimate, states, state, notes, note, warning, counts, records, comments, projects, finds, found, shows, show, posted, broadcast, warns
`)

/** Every form by which somebody may say something. */
export const SAYING_FORMS: ReadonlySet<string> = new Set([...SPEECH_FORMS, ...STANCE_FORMS, ...COUNTING_FORMS])

/** These say something of people or of things, and credit a source only with a subject that can hold knowledge. */
export const EVIDENCE_FORMS: ReadonlySet<string> = readWords(`
indicated, indicates, indicate, suggested, suggests, suggest, found, finds, showed, shows, show, counted, counts, recorded, records, registered, documented, listed, tallied, calculated, calculates, projected, projects, verified, verifies, broadcast, posted, feared, fears, believed
`)

/** Nouns for what holds knowledge. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = readWords(`
report, reports, study, data, figures, statistics, survey, poll, census, records, document, documents, statement, analysis, investigation, count, tally, estimates, assessment, inquiry, bulletin, agency, ministry, office, department, organization, organisation, group, commission, committee, council, court, police, army, military, government, officials, authorities, monitor, observatory, institute, university, newspaper, television, radio, media, un, w.h.o., unicef, unhcr, ocha, iom, researchers, investigators, agencies, paper, review
`)

/** Words behind which the source stands, as printed. */
export const SOURCE_AFTER: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['by', 'a', 'count', 'of'],
  ['by', 'a', 'tally', 'of'],
  ['citing'],
  ['as', 'reported', 'by'],
  ['reported', 'by'],
  ['as', 'stated', 'by'],
  ['confirmed', 'by'],
  ['estimated', 'by'],
  ['quoted', 'by'],
  ['announced', 'by'],
  ['compiled', 'by'],
  ['documented', 'by'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
  ['per'],
  ['in', 'accordance', 'with'],
  ['in', 'response', 'to'],
]

/** Whom one tells is not the source. */
export const TELLING_FORMS: ReadonlySet<string> = readWords(`
told, tells, tell, telling, informed, informs, informing, warned, warns, warn, warning
`)
