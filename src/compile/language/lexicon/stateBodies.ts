import { readCell, readRows } from './rows.ts'

/** A body of one state under its own name: army, ministry, secret service, parliament, court, party. */
export interface StateBody {
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'organisation' | 'office'
  readonly country: string
}

/** country | name | other names */
export const readStateBodies = (kind: StateBody['kind'], table: string): StateBody[] =>
  readRows(table).map(([country = '', name = '', names]) => ({ country, name, names: readCell(names), kind }))

/** Services, agencies, parliaments, courts and branches that act as organisations. */
export const STATE_ORGANISATIONS: readonly StateBody[] = readStateBodies(
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
United States | National Institute of Standards and Technology | NIST
United States | Bureau of Labor Statistics | U.S. Bureau of Labor Statistics
United States | Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF
United States | US Marshals Service | U.S. Marshals Service, Marshals Service
United States | US Census Bureau | U.S. Census Bureau, Census Bureau
United States | Transportation Security Administration | TSA
United States | Consumer Product Safety Commission | CPSC
United States | Chemical Safety Board | U.S. Chemical Safety Board
United States | National Labor Relations Board | NLRB
United States | Cal Fire | CalFire, CAL FIRE
United States | California Highway Patrol |
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
United Kingdom | Environment Agency | the Environment Agency
United Kingdom | Met Office | the Met Office
United Kingdom | Office for National Statistics | ONS
United Kingdom | Crown Prosecution Service | CPS
United Kingdom | National Crime Agency | NCA
United Kingdom | UK Health Security Agency | UKHSA
United Kingdom | Maritime and Coastguard Agency | HM Coastguard
United Kingdom | Network Rail |
United Kingdom | British Transport Police |
United Kingdom | Police Service of Northern Ireland | PSNI
United Kingdom | Police Scotland |
United Kingdom | Border Force | UK Border Force
United Kingdom | Bank of Scotland |
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
India | Central Reserve Police Force | CRPF
India | Indo-Tibetan Border Police | ITBP
India | State Disaster Response Force | SDRF
India | National Investigation Agency | NIA
India | Enforcement Directorate |
India | India Meteorological Department | IMD, Indian Meteorological Department
India | Election Commission of India | ECI
India | Reserve Bank of India | RBI
India | Indian Railways |
India | Directorate General of Civil Aviation | DGCA
Nepal | Nepal Police |
Nepal | Armed Police Force |
Sri Lanka | Disaster Management Centre |
Bangladesh | Bangladesh Fire Service and Civil Defence | Fire Service and Civil Defence
Bangladesh | Border Guard Bangladesh | BGB
Pakistan | Federal Investigation Agency | FIA
Pakistan | Election Commission of Pakistan | ECP
Pakistan | Provincial Disaster Management Authority | PDMA
Pakistan | Counter Terrorism Department | CTD
Pakistan | Rescue 1122 |
Afghanistan | Bakhtar | Bakhtar News Agency
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
Philippines | Office of Civil Defense | OCD
Philippines | Commission on Elections | Comelec
Philippines | Bureau of Fire Protection | BFP
Malaysia | Malaysian Maritime Enforcement Agency | MMEA
Vietnam | Vietnam Disaster and Dyke Management Authority |
Australia | Bureau of Meteorology | BOM, BoM
Australia | Australian Federal Police |
Australia | Australian Electoral Commission | AEC
Australia | Reserve Bank of Australia | RBA
Australia | Rural Fire Service | NSW Rural Fire Service, RFS
New Zealand | GNS Science |
New Zealand | MetService |
Canada | Royal Canadian Mounted Police | RCMP
Canada | Transportation Safety Board of Canada | Transportation Safety Board
Canada | Environment Canada | Environment and Climate Change Canada
Japan | Fire and Disaster Management Agency | FDMA
Japan | Bank of Japan | BOJ
Japan | Japan Coast Guard |
South Korea | National Fire Agency |
China | People's Bank of China | PBOC
China | China Earthquake Networks Center | CENC
Taiwan | Central Weather Administration | CWA, Central Weather Bureau
Taiwan | Kuomintang | KMT
Taiwan | Democratic Progressive Party | DPP
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
Chile | Carabineros | Carabineros de Chile
Chile | Conaf | CONAF
Chile | Senapred | SENAPRED, Onemi, ONEMI
Peru | Indeci | INDECI, National Institute of Civil Defense
Peru | ONPE | National Office of Electoral Processes
Colombia | UNGRD | National Unit for Disaster Risk Management
Colombia | Colombian Geological Service |
Guatemala | Conred | CONRED
Honduras | Copeco | COPECO
El Salvador | National Civil Police |
Nicaragua | INETER | Ineter
Haiti | Haitian National Police | Haiti National Police, PNH
Dominican Republic | COE | Emergency Operations Center
Bolivia | Supreme Electoral Tribunal | TSE
Brazil | Superior Electoral Court |
Brazil | Federal Police | Polícia Federal
Brazil | Ibama | IBAMA
Argentina | Indec | INDEC
Mexico | Conagua | CONAGUA
Mexico | Secretariat of National Defense | SEDENA, Sedena
Mexico | National Seismological Service |
Italy | Civil Protection | Protezione Civile, Civil Protection Department
Italy | INGV | National Institute of Geophysics and Volcanology
Italy | Istat | ISTAT
Spain | Salvamento Marítimo | Salvamento Maritimo
Spain | AEMET | Aemet
Portugal | IPMA |
France | Météo-France | Meteo France
France | BEA |
France | Insee | INSEE
Germany | German Weather Service | DWD
Greece | Hellenic Coast Guard | Greek coast guard
Greece | New Democracy |
Greece | Syriza | SYRIZA
South Africa | South African Police Service | SAPS
South Africa | Independent Electoral Commission | IEC
South Africa | Democratic Alliance |
South Africa | Economic Freedom Fighters | EFF
South Africa | South African Weather Service |
Nigeria | Nigeria Centre for Disease Control | NCDC
Nigeria | Department of State Services | DSS
Nigeria | All Progressives Congress |
Nigeria | Peoples Democratic Party | People's Democratic Party
Kenya | Directorate of Criminal Investigations | DCI
Kenya | Independent Policing Oversight Authority | IPOA
Malawi | Department of Disaster Management Affairs | DoDMA
Mozambique | Frelimo | FRELIMO
Mozambique | Renamo | RENAMO
Mozambique | INGD | National Institute for Disaster Management
Angola | MPLA |
Angola | UNITA |
Zimbabwe | ZANU-PF | Zanu-PF, ZANU PF, Zanu PF
Zambia | United Party for National Development | UPND
Ghana | New Patriotic Party | NPP
Ghana | National Democratic Congress | NDC
Egypt | National Election Authority |
Tunisia | Ennahda |
Tunisia | Tunisian General Labour Union | UGTT
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
