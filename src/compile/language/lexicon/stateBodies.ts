import { readCell, readRows } from './rows.ts'

/** A body of one state under its own name: army, ministry, secret service, parliament, court, party. */
export interface StateBody {
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'organisation' | 'office'
  readonly country: string
}

const read = (kind: StateBody['kind'], table: string): StateBody[] =>
  readRows(table).map(([country = '', name = '', names]) => ({ country, name, names: readCell(names), kind }))

/** Armed forces as a whole. "Israeli forces", "the Burmese army" and "the military" come to these. country | name | other names */
export const MILITARIES: readonly StateBody[] = read(
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

/** Services, agencies, parliaments, courts and branches that act as organisations. */
export const STATE_ORGANISATIONS: readonly StateBody[] = read(
  'organisation',
  `
United States | Central Intelligence Agency | CIA
United States | Federal Bureau of Investigation | FBI
United States | National Security Agency | NSA
United States | Drug Enforcement Administration | DEA
United States | Federal Emergency Management Agency | FEMA
United States | Federal Aviation Administration | FAA
United States | National Transportation Safety Board | NTSB
United States | National Highway Traffic Safety Administration | NHTSA
United States | NASA | National Aeronautics and Space Administration, Nasa
United States | Food and Drug Administration | FDA
United States | Environmental Protection Agency | EPA
United States | Federal Communications Commission | FCC
United States | Federal Trade Commission | FTC
United States | Securities and Exchange Commission | SEC
United States | Internal Revenue Service | IRS
United States | Centers for Disease Control and Prevention | CDC
United States | National Institutes of Health | NIH
United States | National Weather Service | NWS
United States | National Hurricane Center | NHC
United States | National Oceanic and Atmospheric Administration | NOAA
United States | US Immigration and Customs Enforcement | ICE, Immigration and Customs Enforcement
United States | US Customs and Border Protection | CBP, Customs and Border Protection, Border Patrol
United States | US Secret Service | Secret Service
United States | US Agency for International Development | USAID, U.S. Agency for International Development
United States | Federal Reserve | the Fed, Fed
United States | US Congress | Congress, U.S. Congress, Capitol Hill
United States | US Senate | U.S. Senate
United States | US House of Representatives | U.S. House of Representatives, House of Representatives, U.S. House, US House
United States | US Supreme Court | U.S. Supreme Court
United States | US Army | U.S. Army, United States Army
United States | US Navy | U.S. Navy, United States Navy
United States | US Air Force | U.S. Air Force, United States Air Force
United States | US Marine Corps | U.S. Marine Corps, Marine Corps, U.S. Marines, US Marines, Marines
United States | US Coast Guard | U.S. Coast Guard, United States Coast Guard
United States | National Guard |
United States | US Central Command | CENTCOM, Centcom, U.S. Central Command, United States Central Command
United States | US Africa Command | AFRICOM, U.S. Africa Command
United States | NYPD | New York Police Department, New York City Police Department
United States | LAPD | Los Angeles Police Department
United States | Confederate States Army | Confederate Army
United States | Union Army |
United Kingdom | MI5 | Security Service
United Kingdom | MI6 | Secret Intelligence Service
United Kingdom | GCHQ |
United Kingdom | House of Commons | the Commons
United Kingdom | House of Lords |
United Kingdom | Metropolitan Police | Scotland Yard, Met Police
United Kingdom | Royal Navy |
United Kingdom | Royal Air Force | RAF
United Kingdom | British Army |
United Kingdom | National Health Service | NHS
United Kingdom | Bank of England |
United Kingdom | UK Maritime Trade Operations | UKMTO
Israel | Mossad |
Israel | Shin Bet | Shabak, Israel Security Agency
Israel | Knesset |
Israel | COGAT | Coordination of Government Activities in the Territories
Israel | Israeli Air Force | IAF
Palestinian Territories | Palestinian Authority | Palestinian National Authority, PA, the Palestinian Authority
Palestinian Territories | Fatah | Fateh
Russia | Federal Security Service | FSB
Russia | GRU |
Russia | SVR |
Russia | KGB |
Russia | State Duma | Duma
Russia | Federation Council |
Russia | Rosatom |
Russia | Roscosmos |
Russia | Red Army | Soviet Army
Russia | Black Sea Fleet |
Ukraine | Security Service of Ukraine | SBU
Ukraine | Verkhovna Rada | Rada
Ukraine | HUR | Ukrainian military intelligence
Ukraine | Energoatom |
Ukraine | State Emergency Service of Ukraine | State Emergency Service
Iran | Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps, IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guard
Iran | Quds Force | Qods Force, IRGC-QF
Iran | Basij | Basij militia
Iran | Majlis |
Iran | Guardian Council |
Turkey | AFAD |
Turkey | National Intelligence Organization | MIT intelligence
India | Lok Sabha |
India | Rajya Sabha |
India | Research and Analysis Wing | RAW
India | Central Bureau of Investigation | CBI
India | National Disaster Response Force | NDRF
India | Border Security Force | BSF
Pakistan | Inter-Services Intelligence | ISI
Pakistan | Inter-Services Public Relations | ISPR
Pakistan | National Disaster Management Authority | NDMA
China | National People's Congress | NPC
China | Communist Party of China | Chinese Communist Party, CCP, CPC
China | Politburo |
China | China Coast Guard | Chinese Coast Guard
Japan | National Diet | the Diet
Japan | Japan Meteorological Agency | JMA
Japan | Liberal Democratic Party | LDP
Japan | Tokyo Electric Power | TEPCO, Tepco
South Korea | National Intelligence Service |
South Korea | Joint Chiefs of Staff | JCS
Philippines | Philippine Coast Guard | PCG
Philippines | Philippine National Police | PNP
Philippines | PHIVOLCS | Phivolcs, Philippine Institute of Volcanology and Seismology
Philippines | PAGASA |
Philippines | National Disaster Risk Reduction and Management Council | NDRRMC
Indonesia | BNPB | National Disaster Management Agency, National Agency for Disaster Countermeasure
Indonesia | BMKG | Meteorology, Climatology and Geophysics Agency
Indonesia | Basarnas | National Search and Rescue Agency
Indonesia | KPK | Corruption Eradication Commission
Myanmar | State Administration Council | SAC
Myanmar | National Unity Government | NUG
Myanmar | National League for Democracy | NLD
Germany | Bundestag |
Germany | Bundesrat |
Germany | BKA | Federal Criminal Police Office
Germany | Bundesbank |
France | National Assembly |
France | Gendarmerie | National Gendarmerie
France | DGSE | DGSI
Italy | Carabinieri |
Italy | Guardia di Finanza |
Spain | Guardia Civil | Civil Guard
Spain | Cortes | Congress of Deputies
Poland | Sejm |
Ireland | Garda | Gardaí, Garda Síochána
Ireland | Dáil | Dail
Sweden | Riksdag |
Norway | Storting |
Denmark | Folketing |
Georgia | Georgian Dream |
Venezuela | SEBIN |
Venezuela | PDVSA |
Venezuela | National Electoral Council | CNE
Mexico | National Electoral Institute | INE
Mexico | Pemex |
Brazil | Petrobras |
Brazil | Civil Police |
Ecuador | SNAI | National Service for Attention to Persons Deprived of Liberty
Colombia | JEP | Special Jurisdiction for Peace
Kenya | Independent Electoral and Boundaries Commission | IEBC
Nigeria | Independent National Electoral Commission | INEC
Nigeria | Economic and Financial Crimes Commission | EFCC
Nigeria | National Emergency Management Agency | NEMA
South Africa | African National Congress | ANC
Libya | Government of National Unity | GNU
Libya | House of Representatives of Libya |
Bangladesh | Rapid Action Battalion | RAB
Bangladesh | Awami League |
`,
)

/** Seats of government that stand for it, and departments of state under their own name. */
export const STATE_OFFICES: readonly StateBody[] = read(
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
