/** Three invented articles about an invented ferry: they disagree, one is garbled, one has no date. */
export const FERRY_ARTICLES = [
  {
    id: 'gazette-ferry',
    file: 'gazette-ferry.txt',
    outlet: 'The Harbour Gazette',
    title: 'Ferry sinks off Marrow Sound with hundreds aboard',
    url: 'https://gazette.example/ferry',
    language: 'en',
    published: {
      day: '2031-03-05',
      basis: 'inferred',
      note: '“Tuesday night” and the launch of the inquiry on Wednesday',
    },
    text: `Ferry sinks off Marrow Sound with hundreds aboard

World News See also: timetable changes

The ferry Aurora Star capsized in Marrow Sound on Tuesday night, killing at least 120 people, the coast guard said.

“We heard three knocks from below and then the lights went,” said Ada Lindqvist, a teacher who was pulled from the water.

About 300 passengers were rescued by fishing boats, according to the Sound Fishers' Union.

The transport ministry will open an inquiry on Friday.

The company said the ship had passed its inspection in early February.

Leave a Reply`,
  },
  {
    id: 'island-courier',
    file: 'island-courier.txt',
    outlet: 'Island Courier',
    title: 'Toll in Aurora Star disaster rises',
    url: null,
    language: 'en',
    published: { day: '2031-03-12', basis: 'stated', note: '' },
    text: `Toll in Aurora Star disaster rises

12 March 2031

More than 140 people died when the Aurora Star went down, the coast guard said on Monday, a figure that could not be independently verified.

Nearly 60 are still missing.

The Union of Seafarers disputes the toll and says fewer than 100 bodies have been recovered.

He captain Mr. Olle Brandt was detained on Sunday, his lawyer leave. said.

Transport Minister Runa Falk denied that the ship had been overloaded.

Two-thirds of the dead were schoolchildren, said the coast guard.`,
  },
  {
    id: 'undated-note',
    file: 'undated-note.txt',
    outlet: null,
    title: 'مذكرة عن العبّارة',
    url: 'javascript:alert(1)',
    language: 'ar',
    published: null,
    text: `مذكرة عن العبّارة

غرقت العبّارة أورورا ستار وعلى متنها مئات الركاب.

Families held a vigil at the quay.`,
  },
] as const
