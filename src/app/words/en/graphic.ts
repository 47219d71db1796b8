import { formatCount } from '../numbers.ts'
import { count } from './count.ts'

/** The timeline, wide and narrow, with its tracks and its legend. */
export const graphic = {
  timeline: 'Timeline',
  figures: 'Figures',
  events: 'Events',
  actors: 'Actors',
  articles: 'Articles',
  overview: 'Overview',
  moreMarks: 'More marks',
  axis: (days: string) => `Time axis, ${days}`,
  inView: (visible: number, total: number) => `${formatCount(visible)} of ${formatCount(total)} marks in view`,
  alsoCounted: (marks: number) => `, ${count.moreMarks(marks)} as counts`,
  alsoUndated: (marks: number) => `, ${formatCount(marks)} undated`,
  cutOut: (stretches: number) => `, ${count.emptyStretches(stretches)} cut out of the axis`,
  step: (step: number, steps: number) => `${step} of ${count.mainEvents(steps)}`,
  steps: (steps: number) => `The story in ${count.mainEvents(steps)}`,
  placedBy: 'Placed by the day',
  happened: 'it happened',
  reported: 'it was reported',
  skipEmpty: 'Skip empty stretches',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  firstView: 'First view',
  allTime: 'All time',
  overviewHelp: 'Days in view. Arrow keys move, plus and minus zoom, Home shows everything',
  beyond: (earlier: number, later: number) =>
    `${[earlier > 0 && `${earlier} earlier`, later > 0 && `${later} later`].filter(Boolean).join(', ')}: show all time`,
  /** On the axis, the longest that has room. */
  skipped: {
    days: (days: number) => [`${days} days skipped`, `${days} days`, `${days} d`],
    years: (years: number) => [`${years} years skipped`, `${years} years`, `${years} y`],
  },
  noArticle: 'no article',
  zoomToThese: 'Zoom to these days',
  eventsTooClose: (events: number) => `${events} events that stand too close to be drawn apart`,
  figuresTooClose: (figures: number) => `${figures} figures that stand too close to be drawn apart`,
  articlesTooClose: (articles: number) => `${articles} articles that came out too close together for their headlines`,
  listThem: (what: string) => `${what}, list them`,
  foldedTile: (marks: number, days: string) => `${days}, ${count.moreMarks(marks)}, zoom in`,
  noEventInView: 'No event in these days.',
  noEventLeft: 'No event passes these filters.',
  noEvent: 'No event that could be placed was found in these articles.',
  noFigure: 'No figure about people was found in these articles.',
  noFigureLeft: 'No figure passes these filters.',
  noFigureReported: 'No figure stands in an article whose day is known; see “Undated” below.',
  noFigureDated: 'No figure has a day it is true for; see “Undated” below.',
  /** Figures of tiles that are counted, not drawn. */
  noFigureDrawn: (figures: number) =>
    `${count.figures(figures)} of these days: at this width they are only counted. Zoom in to see them.`,
  offScale: 'Nothing stands on this scale in these days.',
  nearestFigure: (when: string) => `Go to the nearest: ${when}`,
  evenScale: (unit: string) => `number of ${unit}, even steps`,
  tensScale: (unit: string) => `number of ${unit}, each line ten times the one below (logarithmic)`,
  byTens: 'show by tens',
  byEven: 'show even steps',
  band: (claims: number, low: string, high: string) => `${claims} claims of one week, from ${low} to ${high}`,
  measuresShown: 'Measures shown',
  shown: 'Shown',
  measureUse: (figures: number, unit: string) => `${figures} claims, counted in ${unit}`,
  figuresOf: (measure: string) => `Figures: ${measure}`,
  people: 'people',
  /** Over a scale of claims that mostly do not belong together. */
  manySeries: (claims: number, series: number) =>
    `${count.claims(claims)} of ${formatCount(series)} different counts. Choose one to see which belong with it.`,
  /** Of a series: how often it is told, and by how many. */
  seriesSaid: (claims: number, articles: number, origins: number, unnamed: number) =>
    [
      `${count.claims(claims)} in ${count.articles(articles)}`,
      origins > 0 ? `from ${count.namedOrigins(origins)}` : '',
      unnamed > 0 ? `${unnamed === claims ? 'all' : unnamed} without a named source` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  hide: 'hide',
  showLanes: (lanes: number) => `show ${lanes}`,
  oneLaneEach: 'Actors, one lane each',
  lane: (actor: string, events: number, articles: number) => `${actor}, ${events} events, ${articles} articles`,
  laneCluster: (events: number, actor: string) => `${events} events of ${actor}, zoom in`,
  firstActors: (lanes: number) => `Only the first ${lanes} actors`,
  allActors: (lanes: number) => `All ${lanes} actors`,
  findActor: 'Find an actor',
  noActor: 'no actor of that name',
  undated: (counted: string) => `Undated (${counted}): what the texts give no day for`,
  keptOf: (kept: number, all: number) => `${kept} of ${all}`,
  undatedOnItsWay: 'On its way …',
  /** Where the compiler has given no reason. */
  noReason: 'nothing says when',
  noDayOfReport: 'no day of report: the articles that say so carry no date',
  noDate: 'an article without a date: nothing in it can be placed from the day it came out',
  /** `found` is null where nothing was. */
  nothingPlaced: (articles: number, found: string) => {
    const [text, it] = articles === 1 ? ['this article', 'it'] : ['these articles', 'they']
    return `Nothing in ${text} can be placed on a calendar: no day is named, and nothing says when ${it} came out. What was found, ${found}, stands below, each with the reason.`
  },
  nothingFound: (articles: number) =>
    `No event and no figure was found in ${articles === 1 ? 'this article. It' : 'these articles. They'} can be read in full.`,
  /** The narrow timeline. */
  inOrder: (events: number, figures: number) =>
    `${count.events(events)} and ${count.figures(figures)}, in order of time`,
  ofOtherTimes: (marks: number) => `${count.marks(marks)} of other times: show`,
  /** Before a list of stretches of time. */
  notListed: (marks: number) => `${count.moreMarks(marks)}, by time:`,
  /** Of marks that zooming in brings no nearer; a button. */
  reachHere: (marks: number) => `${count.moreMarks(marks)} reach over all of these days: show some of them`,
  placedWhen: 'Placed by when it',
  byHappened: 'by day it happened',
  byReported: 'by day of report',
  goOn: (marks: number) => `Go on: ${count.moreMarks(marks)}`,
  /** Of what is a month wide or wider, and a year. */
  wideTimes: { weeks: 'over weeks', year: 'over years' },
  fewerOfDay: 'Fewer events of this day',
  fewerEvents: 'Fewer events',
  fewerFiguresOfDay: 'Fewer figures of this day',
  fewerFigures: 'Fewer figures',
  pauseUncovered: (length: string) => `${length}, no article`,
  pause: (length: string) => `${length} without a mark`,
  article: 'Article',
  articleInferred: 'Article, date inferred',
}
