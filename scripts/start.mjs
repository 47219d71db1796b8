// npm start [-- --seeds <folder>]: installs what is missing, compiles the articles, builds the page and serves it.
import { join, resolve } from 'node:path'
import { exitWith, Refusal } from './steps/exit.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { seedsNamed } from './steps/options.mjs'
import { root } from './steps/root.mjs'
import { serveFolder } from './steps/serve.mjs'
import { buildSite } from './steps/site.mjs'

const seeds = seedsNamed('Usage: npm start [-- --seeds <folder of articles>]')
ensureInstalled()
try {
  console.log('Compiling the articles and building the page …')
  const site = await buildSite({ seeds: resolve(seeds), out: join(root, 'dist') })
  const port = Number(process.env.PORT ?? 0)
  const { address } = await serveFolder(site, { port }).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Refusal(`Port ${port} is taken; set PORT to another, or leave it out`)
      : error
  })
  console.log(`Sourceline is at ${address}  (Ctrl+C ends it)`)
} catch (error) {
  exitWith(error)
}
