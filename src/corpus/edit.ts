/** What can be corrected by hand. */
export const EDIT_KINDS = ['date', 'type', 'drop', 'add', 'merge', 'split', 'rename'] as const
export type EditKind = (typeof EDIT_KINDS)[number]

/** An editor's correction of something: what it changed, and the editor's reason. */
export interface Edit {
  readonly kind: EditKind
  /** In words: what is said now, and what had been read. */
  readonly change: string
  readonly reason: string
}

/** Something that an editor may have corrected. */
export interface Editable {
  /** Left out where nothing was edited by hand. */
  readonly edited?: readonly Edit[]
}
