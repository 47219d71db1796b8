/** Words by which two papers call one thing or person, by lemma; the first of a row stands for all of it. */
const ROWS = `
captain skipper
crew crewman crewmember sailor seaman
inmate prisoner
boat ferry vessel ship trawler ferryboat
plane airliner jet jetliner aircraft airplane
bus coach
car vehicle
truck lorry
train railway rail
worker employee staff labourer laborer
hostage captive
miner pitman
student pupil
firefighter fireman
lawyer attorney
doctor physician medic
child kid
police policeman
investigation inquiry enquiry probe
talk talks negotiation negotiations
attack raid strike airstrike bombing bombardment shelling assault
blast explosion detonation
earthquake quake tremor temblor
flood flooding floods
landslide mudslide mudflow landslip
fire blaze inferno
mourning mourn
election poll polls ballot
resignation resign
prison jail penitentiary
town township
inhabitant resident
protest demonstration rally march
protester demonstrator
agreement deal pact
ceasefire cease-fire truce armistice
ruling verdict judgment judgement
help aid relief assistance
corruption graft
wage pay salary
condemn denounce deplore decry
declare announce proclaim decree
reject refuse rebuff
capsize overturn
release free
uprising revolt rebellion
riot unrest
`

const standing = new Map<string, string>()
for (const row of ROWS.trim().split('\n')) {
  const words = row.split(' ')
  for (const word of words) standing.set(word, words[0]!)
}

/** The word that stands for all that mean the same. */
export const alike = (word: string): string => standing.get(word) ?? word
