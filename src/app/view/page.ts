import { LANGUAGES, type Language } from '../words/say.ts'

const THEMES = ['light', 'dark'] as const

/** What the page's query says about how it stands on somebody else's page, and in which language. */
export interface PageOptions {
  /** Timeline and words only, inside another page. */
  readonly embed: boolean
  /** The page around has asked to hear what is selected. */
  readonly notify: boolean
  readonly theme: (typeof THEMES)[number] | null
  /** Null where the address leaves it to the browser. */
  readonly language: Language | null
  /** Parts of the query that say nothing. */
  readonly unread: readonly string[]
}

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  const language = query.get('lang')
  const options = {
    theme: THEMES.find((each) => each === theme) ?? null,
    language: LANGUAGES.find((each) => each === language) ?? null,
  }
  return {
    ...options,
    embed: query.has('embed'),
    notify: query.has('notify'),
    unread: [
      ...(theme === null || options.theme ? [] : [`theme=${theme.slice(0, 40)}`]),
      ...(language === null || options.language ? [] : [`lang=${language.slice(0, 40)}`]),
    ],
  }
}

/** The first of the languages a browser asks for, `ar-EG` and its like, that the page speaks; else English. */
export function languageFor(asked: readonly string[]): Language {
  for (const tag of asked) {
    const [primary = ''] = tag.toLowerCase().split('-')
    // What browsers of Hebrew once said.
    const name = primary === 'iw' ? 'he' : primary
    const language = LANGUAGES.find((each) => each === name)
    if (language) return language
  }
  return 'en'
}

/** `?lang=ar` where the address says so; empty where it leaves the language to the browser of whoever opens it. */
export function languageQuery(search: string): string {
  const { language } = readPageOptions(search)
  return language === null ? '' : `?lang=${language}`
}

/** The query with another language; the rest of it stays. */
export function queryIn(language: Language, search: string): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='))
  return `?${[...others, `lang=${language}`].join('&')}`
}
