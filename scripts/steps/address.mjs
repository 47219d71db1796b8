// What a site can only say once it knows its own address: canonical, preview cards, oEmbed.
import { CARD } from './card.mjs'
import { escaped, replaceOnce } from './html.mjs'

/** Pixels that a frame gets from a site that asks by oEmbed and sets no limit. */
const FRAME = { width: 960, height: 720 }

/**
 * @param {string} html
 * @param {{ url: string, title: string, blurb: string, card: boolean }} site `url` ends with a slash
 */
export function withAddress(html, { url, title, blurb, card }) {
  const properties = [
    ['og:type', 'website'],
    ['og:title', title],
    ...(blurb === '' ? [] : [['og:description', blurb]]),
    ['og:url', url],
    ...(card
      ? [
          ['og:image', `${url}card.png`],
          ['og:image:width', String(CARD.width)],
          ['og:image:height', String(CARD.height)],
          ['og:image:alt', `Timeline: ${title}`],
        ]
      : []),
  ]
  const lines = [
    `<link rel="canonical" href="${escaped(url)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${escaped(`${url}oembed.json`)}" title="${escaped(title)}" />`,
    ...properties.map(([name = '', value = '']) => `<meta property="${name}" content="${escaped(value)}" />`),
    `<meta name="twitter:card" content="${card ? 'summary_large_image' : 'summary'}" />`,
  ]
  return replaceOnce(html, /(?=\s*<\/head>)/, lines.map((line) => `\n    ${line}`).join(''))
}

/** @param {{ url: string, title: string, card: boolean }} site */
export function oembed({ url, title, card }) {
  const src = escaped(`${url}?embed`)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Sourceline',
    provider_url: url,
    ...FRAME,
    html: `<iframe src="${src}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" style="border: 0; max-width: 100%" loading="lazy"></iframe>`,
    ...(card ? { thumbnail_url: `${url}card.png`, thumbnail_width: CARD.width, thumbnail_height: CARD.height } : {}),
  }
}
