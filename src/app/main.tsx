import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CHANGED } from '../corpus/development.ts'
import { createClient, reloadInPlace } from './load/client.ts'
import { askForCorpus } from './load/files.ts'
import { serveInlined } from './load/inlined.ts'
import { Page } from './Page.tsx'
import { readPageOptions } from './view/page.ts'
import { listenToAddress } from './view/useLanguage.ts'
import './ui/theme.css'
import './ui/controls.css'
import './ui/arrival.css'
import './plain/plain.css'

const client = createClient()
// While an editor works on the articles, `npm run dev` says when they have been compiled anew.
import.meta.hot?.on(CHANGED, () => void reloadInPlace(client))

serveInlined()
// What the page is about does not wait for the words that it is told in.
askForCorpus(client)
listenToAddress()

const options = readPageOptions(window.location.search)
if (options.theme) document.documentElement.dataset.theme = options.theme
if (options.embed) document.documentElement.dataset.embed = ''

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page options={options} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
