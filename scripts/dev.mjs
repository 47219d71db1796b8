// npm run dev [-- --seeds <folder>]: the page with hot reload; a changed article is compiled in place.
import { join } from 'node:path'
import { ensureInstalled } from './steps/install.mjs'
import { readOptions } from './steps/options.mjs'
import { root } from './steps/root.mjs'
import { viteConfig } from './steps/viteConfig.mjs'

const { values } = readOptions('Usage: npm run dev [-- --seeds <folder of articles>]', {
  seeds: { type: 'string', default: join(root, 'seeds') },
})

ensureInstalled()
const { createServer } = await import('vite')
const server = await createServer({ root, configFile: viteConfig(values.seeds) })
await server.listen()
server.printUrls()
