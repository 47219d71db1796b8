import type { Disagreement } from '../../../corpus/disagreement.ts'
import type { Facet } from '../../../corpus/facets.ts'
import type {
  ActorKind,
  Basis,
  Bound,
  EventStatus,
  EventType,
  FigureKind,
  Precision,
  PublishedBasis,
  Role,
} from '../../../corpus/model.ts'
import type { Family } from '../family.ts'

/** The fixed lists of the data, in words. */
const families: Record<Family, string> = {
  force: 'Force',
  talks: 'Talks',
  dispute: 'Dispute',
  people: 'People and aid',
  speech: 'Statements',
}
const types: Record<EventType, string> = {
  assault: 'assault',
  coerce: 'coercion',
  mobilize: 'mobilisation',
  crime: 'crime',
  retreat: 'retreat',
  agree: 'agreement',
  consult: 'meeting',
  support: 'support',
  concede: 'concession',
  cooperate: 'cooperation',
  investigate: 'investigation',
  demand: 'demand',
  disapprove: 'disapproval',
  reject: 'rejection',
  threaten: 'threat',
  sanction: 'sanction',
  protest: 'protest',
  aid: 'aid',
  displacement: 'displacement',
  condition: 'condition',
  statement: 'statement',
}
/** One for each type, no two alike within a family: they tell types apart where there is no room for a word. */
const letters: Record<EventType, string> = {
  assault: 'A',
  coerce: 'C',
  mobilize: 'M',
  crime: 'R',
  retreat: 'B',
  agree: 'G',
  consult: 'M',
  support: 'S',
  concede: 'Y',
  cooperate: 'O',
  investigate: 'I',
  demand: 'D',
  disapprove: 'V',
  reject: 'N',
  threaten: 'T',
  sanction: 'X',
  protest: 'P',
  aid: 'A',
  displacement: 'D',
  condition: 'C',
  statement: 'S',
}
const statuses: Record<EventStatus, string> = {
  occurred: 'reported as happened',
  ongoing: 'ongoing',
  planned: 'planned',
  hypothetical: 'conditional',
  cancelled: 'cancelled',
  denied: 'denied',
}
/** What part somebody has in an event; empty for the one who acts. */
const roles: Record<Role, string> = {
  agent: '',
  patient: 'affected',
  source: 'speaking',
  theme: 'spoken of',
  audience: 'addressed',
}
const figureKinds: Record<FigureKind, string> = {
  cumulative: 'running total',
  incident: 'one incident',
  period: 'over a period',
  state: 'as it stood',
}
const actorKinds: Record<ActorKind, string> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  'armed group': 'armed group',
  office: 'office',
  collective: 'collective',
  place: 'place',
}
/** A bound, where the text's own hedge is not at hand. */
const bounds: Record<Bound, string> = {
  '=': 'exactly',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  range: 'between',
  vague: 'no number given',
}
const precisions: Record<Precision, string> = {
  day: 'to the day',
  days: 'to a few days',
  week: 'to the week',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  span: 'a stretch of time',
  open: 'one end open',
  none: 'no date',
}
const bases: Record<Basis, string> = {
  stated: 'a full date in the text',
  resolved: 'worked out from the words',
  inferred: 'only bounded by the text',
}
const published: Record<PublishedBasis, string> = {
  stated: 'printed in the article',
  given: 'as the publisher gives it',
  inferred: 'inferred by an editor',
}
const disagreements: Record<Disagreement['kind'], string> = {
  'claim and denial': 'Claim and denial',
  'different figures': 'Figures differ',
  'different words': 'Words differ',
  revision: 'Revised',
}
const facets: Record<Facet, string> = {
  articles: 'Article',
  outlets: 'Outlet',
  actors: 'Actor',
  origins: 'Said by',
  types: 'Type',
  measures: 'Measure',
  bounds: 'Hedge',
  statuses: 'Status',
}
/** Measures and units go by the words of the data; other languages have tables of their own (`measures.ts`). */
const measures: Readonly<Record<string, string>> = {}
const units: Readonly<Record<string, string>> = {}

export const terms = {
  families,
  types,
  letters,
  statuses,
  roles,
  figureKinds,
  actorKinds,
  bounds,
  precisions,
  bases,
  published,
  disagreements,
  facets,
  measures,
  units,
}
