import { MENS_NAMES, WOMENS_NAMES } from './lexicon/givenNamesBySex.ts'
import { partsOf } from './personNames.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

type Gender = 'he' | 'she'

/** Somebody named. */
interface Called {
  readonly kind: string
  readonly form: string
  readonly key: string
  readonly name: string
  /** Title or office printed with the name. */
  readonly role: string | null
}

/** The pronoun that the words of an article use, or would use, for each person it names. */
export class Genders {
  private readonly byKey = new Map<string, Gender>()
  /** Null where two persons of one surname differ. */
  private readonly bySurname = new Map<string, Gender | null>()

  constructor(actors: readonly Called[]) {
    for (const actor of actors) {
      if (actor.kind !== 'person' || actor.form !== 'name') continue
      this.learn(actor, saidOf(actor.name, actor.role))
    }
  }

  /** “her brother Luis”, “his wife, Ana”, “Mrs Roth”: the word before the name at token `from` tells. */
  hear(named: Called, tokens: readonly Token[], from: number): void {
    if (named.kind !== 'person' || named.form !== 'name') return
    const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1]
    if (before) this.learn(named, calledBefore(before))
  }

  /** What is known of whoever is meant is another than what the pronoun, in small letters, says. */
  isOther(pronoun: string, meant: Called): boolean {
    const said = SAID.get(pronoun)
    if (said === undefined || meant.kind !== 'person') return false
    const known = this.byKey.get(meant.key) ?? this.bySurname.get(partsOf(meant.name)?.surname ?? '') ?? null
    return known !== null && known !== said
  }

  private learn({ key, name }: Called, gender: Gender | null): void {
    if (gender === null) return
    if (!this.byKey.has(key)) this.byKey.set(key, gender)
    const surname = partsOf(name)?.surname
    if (surname === undefined) return
    const known = this.bySurname.get(surname)
    this.bySurname.set(surname, known === undefined || known === gender ? gender : null)
  }
}

const SAID: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
])

/** The pronoun for somebody of this name and this title or office; null where neither tells. */
export function saidOf(name: string, role: string | null): Gender | null {
  const called = (role ?? '').toLowerCase().split(' ').map(calledAs)
  return called.find((gender) => gender !== null) ?? byGivenName(name)
}

function byGivenName(name: string): Gender | null {
  const [first, ...more] = name.split(' ')
  if (first === undefined || more.length === 0) return null
  return WOMENS_NAMES.has(first) ? 'she' : MENS_NAMES.has(first) ? 'he' : null
}

const calledAs = (word: string): Gender | null => (CALLED_SHE.has(word) ? 'she' : CALLED_HE.has(word) ? 'he' : null)
const calledShe = perWord(({ lower }) => CALLED_SHE.has(lower))
const calledHe = perWord(({ lower }) => CALLED_HE.has(lower))
const calledBefore = (token: Token): Gender | null => (calledShe(token) ? 'she' : calledHe(token) ? 'he' : null)

const CALLED_HE = new Set(
  'mr mr. sir lord king prince sheikh brother son father husband uncle nephew grandfather grandson widower businessman chairman congressman policeman councilman spokesman actor boyfriend'.split(
    ' ',
  ),
)
const CALLED_SHE = new Set(
  'mrs mrs. ms ms. miss lady queen princess sister daughter mother wife aunt niece grandmother granddaughter widow businesswoman chairwoman congresswoman policewoman councilwoman spokeswoman actress girlfriend baroness duchess dame'.split(
    ' ',
  ),
)
