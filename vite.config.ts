import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { sourceline } from './src/compile/plugin.ts'

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  plugins: [react(), sourceline({ seeds: process.env.SOURCELINE_SEEDS ?? 'seeds' }), lenientWhileDeveloping()],
  build: {
    target: 'es2022',
    // The page's Content-Security-Policy allows no `data:` address for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

/** Hot reload works with inline scripts and styles, which the page's policy forbids. A built page keeps its policy. */
function lenientWhileDeveloping(): Plugin {
  return {
    name: 'lenient-while-developing',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
    },
  }
}
