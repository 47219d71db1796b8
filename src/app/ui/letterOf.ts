/** The letter of a key; where the keyboard writes another script, the one at its place. */
export function letterOf({ key, code }: { readonly key: string; readonly code: string }): string {
  return key.charCodeAt(0) < 0x80 ? key : code.replace(/^Key/, '').toLowerCase()
}
