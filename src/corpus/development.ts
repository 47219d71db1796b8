// What the page and the server that serves it for development say to each other; no built page has it.

/** Told to the page when the data have been compiled anew. */
export const CHANGED = 'sourceline:changed'

/** The address, below that of the page, that takes corrections by hand. */
export const CORRECTIONS = '__corrections'
