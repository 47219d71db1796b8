/** Acts that a verb tells only with a noun behind it: the act, and its verbs with their nouns, by lemma and as printed. */
const ROWS = `
arrest | take custody, bring custody, put custody, place arrest, put handcuffs
sink | go bottom
bury | lay rest
kill | take life, take lives, claim life, claim lives, cost life, cost lives, stab death, shoot dead, shoot death, beat death, hack death
landfall | make landfall
coup | seize power, grab power
torch | set fire, set ablaze, set alight
die | lose life, lose lives, meet death, breathe last
jail | put bars, send prison, send jail
shoot | open fire, fire shot, fire shots, fire round, fire rounds, fire bullet, fire bullets
collapse | give way
convict | find guilty
execute | put death
sentence | hand term, hand sentence, give term
free | set free, walk free, go free, regain freedom
kidnap | take hostage, take hostages, take captive, take captives
dismiss | remove office, remove post, relieve duty, relieve duties, relieve command, strip post, strip office
resign | hand resignation, tender resignation, submit resignation
`

const acts = new Map<string, string>()
const verbs = new Set<string>()
for (const row of ROWS.trim().split('\n')) {
  const [act = '', idioms = ''] = row.split(' | ')
  for (const idiom of idioms.split(', ')) {
    acts.set(idiom, act)
    verbs.add(idiom.split(' ')[0]!)
  }
}

/** Of a verb's lemma and the words behind it the act they tell together; null for most. */
export function idiomIn(lemma: string, behind: string): string | null {
  if (!verbs.has(lemma)) return null
  for (const word of /^(?: [\p{L}\d’'-]+){1,4}/u.exec(behind)?.[0].trim().split(' ') ?? []) {
    const act = acts.get(`${lemma} ${word}`)
    if (act !== undefined) return act
  }
  return null
}
