import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { Embedded } from './embed/Embedded.tsx'
import { createClient, reloadInPlace } from './load/client.ts'
import { serveInlined } from './load/inlined.ts'
import { readPageOptions } from './view/page.ts'
import './ui/theme.css'
import './ui/controls.css'
import './ui/arrival.css'
import './plain/plain.css'

const client = createClient()
// While an editor works on the articles, `npm run dev` says when they have been compiled anew.
import.meta.hot?.on('sourceline:changed', () => void reloadInPlace(client))

serveInlined()

const options = readPageOptions(window.location.search)
if (options.theme) document.documentElement.dataset.theme = options.theme
if (options.embed) document.documentElement.dataset.embed = ''

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App embed={options.embed} />
        {options.embed && <Embedded notify={options.notify} />}
      </QueryClientProvider>
    </StrictMode>,
  )
}
