import { readStateBodies, type StateBody } from './stateBodies.ts'

/** Armed forces as a whole. "Israeli forces", "the Burmese army" and "the military" come to these. country | name | other names */
export const MILITARIES: readonly StateBody[] = readStateBodies(
  'organisation',
  `
Israel | Israel Defense Forces | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, Israel Defense Force, Israeli Defense Force, Israeli Defence Force, Tsahal
United States | US military | US Armed Forces, U.S. Armed Forces, United States Armed Forces
United Kingdom | British Armed Forces | UK Armed Forces, British armed forces
Russia | Russian Armed Forces | Russian armed forces
Ukraine | Armed Forces of Ukraine | Ukrainian Armed Forces, AFU, Ukraine's Armed Forces
China | People's Liberation Army | PLA, Chinese People's Liberation Army
Myanmar | Tatmadaw | Myanmar Armed Forces, Burmese Army
Sudan | Sudanese Armed Forces | SAF, Sudan Armed Forces
Ethiopia | Ethiopian National Defence Force | ENDF, Ethiopian National Defense Force
Democratic Republic of the Congo | Armed Forces of the Democratic Republic of the Congo | FARDC
Philippines | Armed Forces of the Philippines | AFP military
Germany | Bundeswehr |
Japan | Japan Self-Defense Forces | Self-Defense Forces, Self-Defence Forces, JSDF
Indonesia | Indonesian National Armed Forces | TNI, Indonesian military
Uganda | Uganda People's Defence Force | UPDF, Uganda People's Defence Forces
Kenya | Kenya Defence Forces | KDF
Rwanda | Rwanda Defence Force | RDF
South Africa | South African National Defence Force | SANDF
Lebanon | Lebanese Armed Forces | LAF, Lebanese Army
Syria | Syrian Arab Army | Syrian Armed Forces
Turkey | Turkish Armed Forces | TSK
Pakistan | Pakistan Army | Pakistan Armed Forces
India | Indian Armed Forces |
Iran | Iranian Armed Forces | Artesh
Mexico | Mexican Armed Forces |
Sri Lanka | Sri Lanka Armed Forces | Sri Lankan Armed Forces
Canada | Canadian Armed Forces | Canadian Forces
Australia | Australian Defence Force |
`,
)

/** Seats of government that stand for it, and departments of state under their own name. */
export const STATE_OFFICES: readonly StateBody[] = readStateBodies(
  'office',
  `
United States | White House | the Oval Office
United States | US Department of Defense | Pentagon, Defense Department, Department of Defense, U.S. Department of Defense, US Defense Department, U.S. Defense Department, DoD
United States | US State Department | State Department, Department of State, U.S. State Department, U.S. Department of State, Foggy Bottom
United States | US Department of Justice | Justice Department, Department of Justice, U.S. Department of Justice, US Justice Department, U.S. Justice Department, DOJ
United States | US Treasury | Treasury Department, U.S. Treasury, US Treasury Department, U.S. Treasury Department, Department of the Treasury
United States | US Department of Homeland Security | Department of Homeland Security, Homeland Security, DHS
United States | US Department of Energy | Department of Energy, Energy Department
United States | US Department of Commerce | Commerce Department, Department of Commerce
United States | US Department of Labor | Labor Department, Department of Labor
United States | US Department of Transportation | Transportation Department, Department of Transportation
United States | US Department of Agriculture | Department of Agriculture, Agriculture Department, USDA
United States | US Department of Health and Human Services | Department of Health and Human Services, HHS
United States | US National Security Council | National Security Council, NSC, U.S. National Security Council
Russia | Kremlin |
United Kingdom | Downing Street | 10 Downing Street, No. 10, Number 10, No 10
United Kingdom | Whitehall |
United Kingdom | Foreign Office | FCDO
United Kingdom | Home Office |
United Kingdom | HM Treasury |
United Kingdom | Ministry of Defence | MoD
United Kingdom | Buckingham Palace |
France | Élysée | Elysee, Élysée Palace, Elysee Palace
France | Quai d'Orsay |
France | Matignon |
South Korea | Blue House |
China | Zhongnanhai |
Philippines | Malacañang | Malacanang, Malacañang Palace
Spain | Moncloa |
Italy | Palazzo Chigi | Quirinal
Kenya | State House |
`,
)
