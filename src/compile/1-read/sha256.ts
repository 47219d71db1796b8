import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Hexadecimal sha256 of a file's bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** sha256 over the files' names and bytes: the same for any order in which they were found. */
export function corpusHash(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  const lines = files.map((file) => `${file.sha256}  ${JSON.stringify(file.path)}\n`)
  return sha256Of(utf8ToBytes(lines.sort().join('')))
}
