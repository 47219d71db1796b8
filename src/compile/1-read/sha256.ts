import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Hexadecimal sha256 of a file's bytes. */
export function sha256Of(bytes: Uint8Array): string {
  // Joined at once: a string that grows pair by pair keeps its history, ten times as long as itself.
  return Array.from(sha256(bytes), (byte) => HEX[byte]).join('')
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** sha256 over the files' names and bytes: the same for any order in which they were found. */
export function corpusHash(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  const lines = files.map((file) => `${file.sha256}  ${JSON.stringify(file.path)}\n`)
  return sha256Of(utf8ToBytes(lines.sort().join('')))
}
