/** Words for how far and how high something is. */
export const LENGTHS =
  /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|foot|yards?|inch(?:es)?|cm|centimet(?:er|re)s?|nautical)$/
