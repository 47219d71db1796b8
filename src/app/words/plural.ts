import { formatCount } from './numbers.ts'

/** A counted word in each of the forms its language has; `#` stands for the number, which a form may say in words. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** `plural('en')({ one: '# event', other: '# events' })(3)` is `3 events`. */
export function plural(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale)
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', () => formatCount(count))
}
