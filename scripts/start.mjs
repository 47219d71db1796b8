// npm start [-- --seeds <folder>]: installs what is missing, compiles the articles, builds the page and serves it.
import { join } from 'node:path'
import { exitWith, Refusal } from './steps/exit.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { misunderstood, readOptions } from './steps/options.mjs'
import { root } from './steps/root.mjs'
import { serveFolder } from './steps/serve.mjs'
import { buildSite } from './steps/site.mjs'

const USAGE = `Usage: npm start [-- --seeds <folder of articles>]
  PORT=8080 npm start  takes that port instead of a free one`

const { values } = readOptions(USAGE, { seeds: { type: 'string', default: join(root, 'seeds') } })
const port = Number(process.env.PORT ?? 0)
if (!(Number.isInteger(port) && port >= 0 && port < 65536))
  misunderstood(`PORT=${process.env.PORT} is no port; set it to a number below 65536, or leave it out`, USAGE)
ensureInstalled()
try {
  console.log('Compiling the articles and building the page …')
  const site = await buildSite({ seeds: values.seeds, out: join(root, 'dist') })
  const { address } = await serveFolder(site, { port }).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Refusal(`Port ${port} is taken; set PORT to another, or leave it out`)
      : error
  })
  console.log(`Sourceline is at ${address}  (Ctrl+C ends it)`)
} catch (error) {
  exitWith(error)
}
