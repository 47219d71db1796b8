/** What each shape, hue, letter and bar means. */
export const legend = {
  title: 'How to read this',
  time: 'Time',
  closed: 'a day, a week, a month: as wide as it is',
  approximate: 'edges only approximate',
  before: 'on or before this day',
  after: 'from this day on, end not said',
  held: 'said to go on until here',
  uncovered: 'no article covers these days; nothing is said of them',
  published: 'the day an article came out',
  lag: 'placed by day of report: back to when it happened',
  reach: 'how far the long times in a count reach',
  events: 'Events',
  cluster: 'so many events close together',
  figures: 'Figures',
  band: 'lowest to highest claim of one kind within a week',
  differs: 'another claim differs from this one, or a later one is below it',
}
