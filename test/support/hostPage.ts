// Somebody else's page with the timeline in it: on another origin than the site, which is at 127.0.0.1.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inject } from 'vitest'
import { siteAddress, siteFolder } from './browser.ts'

/** Notes what the frames say and what `embed.js` passes on. */
const LISTEN = `<!doctype html><meta charset="utf-8"><title>Somebody’s page</title><body><script>
  window.heard = []
  addEventListener('message', ({ source, data }) => heard.push({ frame: frames().findIndex((f) => f.contentWindow === source), data }))
  addEventListener('sourceline:selected', ({ detail }) => heard.push({ detail }))
  function frames() {
    return [...document.querySelectorAll('iframe, sourceline-timeline')].map((each) => each.shadowRoot?.querySelector('iframe') ?? each)
  }
</script>`

export interface Heard {
  readonly frame?: number
  readonly data?: { readonly type: string; readonly height?: number; readonly kind?: string; readonly id?: string }
  readonly detail?: unknown
}

export interface HostPage {
  /** `localhost:…` */
  readonly host: string
  /** Its address, with this in its body from now on. */
  readonly show: (body: string) => string
  readonly close: () => void
}

/** It serves `offline.html` as well, as a file on the embedder's own server, without a word about other origins. */
export async function hostPage(): Promise<HostPage> {
  let html = ''
  const server = createServer((request, response) => {
    const isOffline = request.url?.startsWith('/offline.html')
    const isPicture = request.url?.startsWith('/timeline.svg')
    response.writeHead(200, { 'content-type': isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8' })
    if (isOffline || isPicture)
      response.end(readFileSync(join(inject('site'), isOffline ? 'offline.html' : 'timeline.svg')))
    else response.end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `localhost:${(server.address() as AddressInfo).port}`
  return {
    host,
    show: (body) => {
      html = LISTEN + body
      return `http://${host}/`
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export const SCRIPT = () => `<script src="${siteAddress('embed.js')}" async></script>`

export function frame(query = '?embed', width = '100%'): string {
  return `<iframe data-sourceline src="${siteAddress(query)}" title="t" style="width: ${width}; height: 400px; border: 0"></iframe>`
}

/** One claim in every form that takes a view, as the Share panel writes them. */
export function inEveryForm(fragment: string): readonly (readonly [form: string, body: string])[] {
  return [
    [
      'a frame alone',
      `<iframe src="${siteAddress(`?embed${fragment}`)}" title="t" style="width: 100%; min-height: 720px"></iframe>`,
    ],
    ['a frame and the script', frame(`?embed${fragment}`) + SCRIPT()],
    [
      'an element',
      `<sourceline-timeline src="${siteFolder()}" view="${fragment}" theme="dark" label="t"></sourceline-timeline>${SCRIPT()}`,
    ],
    [
      'one file in a frame that may do nothing but run',
      `<iframe src="offline.html?embed${fragment}" sandbox="allow-scripts" style="width: 800px; height: 600px"></iframe>`,
    ],
  ]
}
