/**
 * Text as wink can read it, letter for letter. It knows the letters of western Europe alone and cuts a word at every
 * other ("Erdo|ğ|an", "Mellie|ħ|a"); it ends a sentence at the stop of "3.12pm" and of "Rs6.9 million".
 */
export function legible(piece: string): string {
  if (!UNREAD.test(piece)) return piece
  return piece.replace(LETTERS, plainLetter).replace(CLOCK, '$1:$2').replace(MONEY, '$1,$2')
}

const UNREAD = /[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]|\d\.\d\d ?[ap]\.?m|[A-Za-z$]\d{1,3}\.\d/
const LETTERS = /[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/g
const CLOCK = /(?<!\d)(\d{1,2})\.(\d\d)(?= ?[ap]\.?m)/g
const MONEY = /(\b[A-Z][A-Za-z]{0,3}\$?\d{1,3})\.(\d{1,2})(?!\d|\.\d)/g

/** Letters that Unicode takes for no letter with a mark. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    œ: 'o',
    Œ: 'O',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
    ə: 'e',
    Ə: 'E',
    ſ: 's',
  }),
)

const known = new Map<string, string>()
/** The plain letter for one of Latin script ("ğ" for which "g"); a mark by itself counts as a letter of its word. */
export function plainLetter(letter: string): string {
  let plain = known.get(letter)
  if (plain === undefined) {
    const [base = ''] = letter.normalize('NFD')
    plain = WHOLE.get(letter) ?? (/[A-Za-z]/.test(base) ? base : letter === letter.toLowerCase() ? 'h' : 'H')
    known.set(letter, plain)
  }
  return plain
}
