import type { Language } from '../words/say.ts'

/** Ways to put the timeline on another page, simplest first. */
export const VARIANTS = ['frame', 'script', 'element', 'picture', 'single'] as const
export type Variant = (typeof VARIANTS)[number]

export interface EmbedOptions {
  /** Address of the site's folder, with a slash at its end. */
  readonly site: string
  /** The view, `#…`; empty for the first one. */
  readonly fragment: string
  readonly title: string
  readonly theme: 'light' | 'dark' | null
  /** Of labels and controls; left to the reader's browser where it is null or left out. */
  readonly language?: Language | null
  /** Pixels. */
  readonly height: number
  /** The page around hears what is selected. */
  readonly notify: boolean
}

/** The HTML to paste. */
export function snippetOf(variant: Variant, options: EmbedOptions): string {
  const { site, fragment, title, theme, language, height, notify } = options
  const spoken = language ? `?lang=${language}` : ''
  const name = attribute('title', title)
  const script = `<script ${attribute('src', `${site}embed.js`)} async></script>`
  switch (variant) {
    case 'frame':
      return `<iframe ${attribute('src', frameAddress(options))} ${name} loading="lazy" ${sized(height)}></iframe>`
    case 'script':
      return `<iframe data-sourceline ${attribute('src', frameAddress(options))} ${name} loading="lazy" style="width: 100%; height: ${height}px; border: 0"></iframe>\n${script}`
    case 'element': {
      const attributes = [
        attribute('src', site),
        ...(fragment === '' ? [] : [attribute('view', fragment)]),
        ...(theme ? [attribute('theme', theme)] : []),
        ...(language ? [attribute('lang', language)] : []),
        ...(notify ? ['notify'] : []),
        attribute('label', title),
      ]
      return `<sourceline-timeline ${attributes.join(' ')}></sourceline-timeline>\n${script}`
    }
    case 'picture':
      return `<a ${attribute('href', site + spoken + fragment)}><img ${attribute('src', fragment === '' ? `${site}timeline.svg` : 'timeline.svg')} ${attribute('alt', title)} style="width: 100%; height: auto"></a>`
    case 'single':
      return `<iframe ${attribute('src', `offline.html${queryOf(options)}${fragment}`)} ${name} sandbox="allow-scripts allow-popups allow-downloads" loading="lazy" ${sized(height)}></iframe>`
  }
}

/** As high as its content where the browser can do that; elsewhere, and until then, of this height. */
function sized(height: number): string {
  return `style="width: 100%; min-height: ${height}px; frame-sizing: content-height; border: 0"`
}

/** What the frame loads. */
export function frameAddress(options: EmbedOptions): string {
  return `${options.site}${queryOf(options)}${options.fragment}`
}

function queryOf({ theme, language, notify }: EmbedOptions): string {
  const asked = [theme && `theme=${theme}`, language && `lang=${language}`, notify && 'notify']
  return `?${['embed', ...asked.filter(Boolean)].join('&')}`
}

function attribute(name: string, value: string): string {
  const escaped = value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return `${name}="${escaped}"`
}

/**
 * The folder that this page is served from; null where it is no web address, as on a disk.
 * `/site/index.html`, `/site/` and `/site/offline.html?x#y` are all `/site/`.
 */
export function siteAddress(href: string): string | null {
  const { protocol, origin, pathname } = new URL(href)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return origin + pathname.slice(0, pathname.lastIndexOf('/') + 1)
}
