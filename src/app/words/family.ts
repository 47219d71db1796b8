/** Event types go by five families that share a hue. */
export const FAMILIES = ['force', 'talks', 'dispute', 'people', 'speech'] as const
export type Family = (typeof FAMILIES)[number]
