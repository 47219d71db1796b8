import { existsSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type PluginOption, runnerImport } from 'vite'

const PLUGIN = './src/compile/plugin.ts'

export default defineConfig(async () => ({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), await compiler(process.env.SOURCELINE_SEEDS ?? 'seeds')],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
}))

async function compiler(seeds: string): Promise<PluginOption> {
  if (!existsSync(PLUGIN)) return null
  const { module } = await runnerImport<{ sourceline: (options: { seeds: string }) => PluginOption }>(PLUGIN)
  return module.sourceline({ seeds })
}
