import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a script is started from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
