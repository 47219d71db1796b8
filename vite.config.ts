import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sourceline } from './src/compile/plugin.ts'

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), sourceline({ seeds: process.env.SOURCELINE_SEEDS ?? 'seeds' })],
  build: {
    target: 'es2022',
    // The page's Content-Security-Policy allows no `data:` address for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
