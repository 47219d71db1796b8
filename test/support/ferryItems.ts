// The invented corpus's events, figures, actors and series, each with the words that make it.
import type { FigureId, SeriesId } from '../../src/corpus/ids.ts'
import type { Actor, Figure, Series, TimelineEvent } from '../../src/corpus/model.ts'
import { type ArticleName, actor, event, figure, quote, report, seriesOf } from './ferryParts.ts'

export const events: TimelineEvent[] = [
  {
    ...event(
      'capsized',
      'Aurora Star capsizes in Marrow Sound',
      'condition',
      '2031-03-04',
      3,
      ['aurora-star', 'coast-guard'],
      [
        report(
          'gazette-ferry',
          'The ferry Aurora Star capsized in Marrow Sound on Tuesday night',
          'capsized',
          'Tuesday night',
          'the coast guard',
        ),
        report('island-courier', 'the Aurora Star went down', 'went down', null, null),
      ],
    ),
    joins: [
      {
        looked: '“The ferry Aurora Star capsized in Marrow Sound on Tuesday night” and “the Aurora Star went down”',
        found: 'one kind of act, “capsize” and “go down”; named in both: Aurora Star',
      },
    ],
  },
  event(
    'rescued',
    'Fishing boats rescue passengers',
    'aid',
    '2031-03-04/2031-03-05',
    2,
    ['fishers-union'],
    [report('gazette-ferry', 'passengers were rescued by fishing boats', 'rescued', null, "the Sound Fishers' Union")],
  ),
  event(
    'inquiry',
    'Transport ministry opens an inquiry',
    'investigate',
    '2031-03-07',
    2,
    ['transport-ministry'],
    [report('gazette-ferry', 'The transport ministry will open an inquiry on Friday', 'inquiry', 'Friday', null)],
    'planned',
  ),
  event(
    'inspection',
    'Ship passes its inspection',
    'investigate',
    '2031-02-01/2031-02-10',
    1,
    ['aurora-star'],
    [
      report(
        'gazette-ferry',
        'the ship had passed its inspection in early February',
        'inspection',
        'early February',
        'The company',
      ),
    ],
  ),
  event(
    'detained',
    'Captain Olle Brandt is detained',
    'coerce',
    '2031-03-09',
    2,
    ['olle-brandt'],
    [report('island-courier', 'He captain Mr. Olle Brandt was detained on Sunday', 'detained', 'Sunday', null, true)],
  ),
  event(
    'denial',
    'Runa Falk denies that the ship was overloaded',
    'statement',
    '../2031-03-12',
    2,
    ['runa-falk'],
    [
      report(
        'island-courier',
        'Transport Minister Runa Falk denied that the ship had been overloaded',
        'denied',
        null,
        null,
      ),
    ],
    'denied',
  ),
]
export const vigil = event(
  'vigil',
  'Families hold a vigil',
  'protest',
  '',
  1,
  [],
  [report('undated-note', 'Families held a vigil at the quay', 'vigil', null, null)],
)

export const figures: Figure[] = [
  figure(
    'killed-120',
    'gazette-ferry',
    'killing at least 120 people',
    'at least 120',
    'killed',
    120,
    '>=',
    'at least',
    '2031-03-05',
    'coast-guard',
    'the coast guard',
  ),
  figure(
    'killed-140',
    'island-courier',
    'More than 140 people died',
    'More than 140',
    'killed',
    140,
    '>',
    'More than',
    '2031-03-12',
    'coast-guard',
    'the coast guard said on Monday',
  ),
  figure(
    'killed-100',
    'island-courier',
    'fewer than 100 bodies have been recovered',
    'fewer than 100',
    'killed',
    100,
    '<',
    'fewer than',
    '2031-03-12',
    'seafarers',
    'The Union of Seafarers',
  ),
  figure(
    'missing-60',
    'island-courier',
    'Nearly 60 are still missing',
    'Nearly 60',
    'missing',
    60,
    '<',
    'Nearly',
    '2031-03-12',
    null,
    null,
  ),
  figure(
    'rescued-300',
    'gazette-ferry',
    'About 300 passengers were rescued',
    'About 300',
    'rescued',
    300,
    '~',
    'About',
    '2031-03-05',
    'fishers-union',
    "the Sound Fishers' Union",
  ),
  {
    ...figure(
      'children',
      'island-courier',
      'Two-thirds of the dead were schoolchildren',
      'Two-thirds',
      'killed',
      2 / 3,
      '=',
      '',
      '2031-03-12',
      'coast-guard',
      'said the coast guard',
    ),
    shareOf: 'the dead',
    base: 'killed-140' as FigureId,
    series: 'killed-share' as SeriesId,
  },
]

export const actors: Actor[] = [
  actor('coast-guard', 'Coast guard', 'organisation', ['the coast guard']),
  actor('aurora-star', 'Aurora Star', 'organisation', ['Aurora Star']),
  actor('fishers-union', "Sound Fishers' Union", 'organisation', ["the Sound Fishers' Union"]),
  actor('seafarers', 'Union of Seafarers', 'organisation', ['The Union of Seafarers']),
  actor('transport-ministry', 'Transport ministry', 'office', ['The transport ministry']),
  actor('olle-brandt', 'Olle Brandt', 'person', ['Mr. Olle Brandt']),
  {
    ...actor('runa-falk', 'Runa Falk', 'person', ['Transport Minister Runa Falk', 'Falke']),
    role: 'transport minister',
    titles: [
      { text: 'transport minister', count: 2, first: quote('island-courier', 'Transport Minister Runa Falk') },
      { text: 'port inspector', count: 1, first: quote('island-courier', 'Mr. Olle Brandt') },
    ],
    joins: [{ looked: '“Falk” and “Falke”', found: 'a surname a letter or two apart, and the same office' }],
  },
]

export const MENTIONS: Record<ArticleName, [string, string][]> = {
  'gazette-ferry': [
    ['coast-guard', 'the coast guard'],
    ['fishers-union', "the Sound Fishers' Union"],
    ['transport-ministry', 'The transport ministry'],
  ],
  'island-courier': [
    ['coast-guard', 'the coast guard said'],
    ['seafarers', 'The Union of Seafarers'],
    ['olle-brandt', 'Mr. Olle Brandt'],
    ['runa-falk', 'Transport Minister Runa Falk'],
  ],
  'undated-note': [],
}

export const series: Series[] = [
  seriesOf('killed', 'People killed', 'killed', ['killed-120', 'killed-140', 'killed-100'], false),
  seriesOf('missing', 'People missing', 'missing', ['missing-60'], false),
  seriesOf('rescued', 'People rescued', 'rescued', ['rescued-300'], false),
  seriesOf('killed-share', 'Share of the dead', 'killed', ['children'], true),
]
