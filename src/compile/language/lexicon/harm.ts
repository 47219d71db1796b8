/** Verbs of harm: done by nature or accident they are a condition, not an assault. */
export const HARM = new Set(
  'block topple kill injure wound hurt hit strike destroy devastate damage flatten level burn bury maim shake rock batter pound target explode demolish hammer crush overrun raze torch detonate wreck isolate trap blow cut shut close encircle surround ravage gut engulf scorch'.split(
    ' ',
  ),
)
