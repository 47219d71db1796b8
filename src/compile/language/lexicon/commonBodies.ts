import { readWords } from './rows.ts'

/** Names that say nothing of their state, and that many states give such a body. */
export const OF_MANY_STATES: ReadonlySet<string> = readWords(`
National Guard, Congress, Senate, House of Representatives, Treasury, National Assembly, National Security Council, Marine Corps, Secret Service
Security Service, National Intelligence Service, Joint Chiefs of Staff, Ministry of Defence, State House, Civil Guard, Civil Police, Federal Police
National Civil Police, Metropolitan Police, Gendarmerie, National Gendarmerie, Border Force, Border Patrol, Civil Protection, Office of Civil Defense
Civil Protection Department, Fire Service and Civil Defence, State Emergency Service, Emergency Operations Center, Disaster Management Centre
National Disaster Management Agency, National Disaster Management Authority, Provincial Disaster Management Authority, National Emergency Management Agency
Environment Agency, National Health Service, National Weather Service, Transportation Safety Board, Central Bureau of Investigation
Independent Electoral Commission, Independent National Electoral Commission, National Electoral Council, National Election Authority
Democratic Party, Republican Party, Republicans, Democrats, Liberal Party, Labour Party, Conservative Party, Socialist Party, Green Party
Supreme Electoral Tribunal, Superior Electoral Court
`)
