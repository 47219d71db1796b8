import { readCell, readRows } from './rows.ts'

/** International bodies, courts, aid organisations and other institutions known under their own name. */
export interface Body {
  readonly name: string
  readonly names: readonly string[]
}

const read = (table: string): Body[] => readRows(table).map(([name = '', names]) => ({ name, names: readCell(names) }))

/** The United Nations and its organs. name | other names and abbreviations */
export const UN_BODIES: readonly Body[] = read(`
United Nations | UN, U.N., United Nations Organisation, UNO, the world body
UN Security Council | United Nations Security Council, U.N. Security Council, Security Council, UNSC
UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly, UNGA
UN Human Rights Council | United Nations Human Rights Council, U.N. Human Rights Council, Human Rights Council, UNHRC
UN Secretariat | United Nations Secretariat
UN Economic and Social Council | ECOSOC
International Court of Justice | ICJ, World Court
Office for the Coordination of Humanitarian Affairs | OCHA, UN OCHA, UNOCHA, U.N. Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs, UN Office for Coordination of Humanitarian Affairs, U.N. Office for Coordination of Humanitarian Affairs, Office for Coordination of Humanitarian Affairs
UN Human Rights Office | OHCHR, Office of the High Commissioner for Human Rights, Office of the United Nations High Commissioner for Human Rights, UN Human Rights, U.N. Human Rights Office, UN human rights office, U.N. human rights office
UN Refugee Agency | UNHCR, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, UN refugee agency, U.N. refugee agency
UNRWA | United Nations Relief and Works Agency, UN Relief and Works Agency, U.N. Relief and Works Agency, UN agency for Palestinian refugees, U.N. agency for Palestinian refugees
UNICEF | Unicef, United Nations Children's Fund, UN Children's Fund, U.N. Children's Fund, UN children's agency, U.N. children's agency
World Food Programme | World Food Program, WFP, UN World Food Programme, U.N. World Food Program, U.N. World Food Programme
World Health Organization | World Health Organisation, WHO
Pan American Health Organization | Pan American Health Organisation, PAHO
Food and Agriculture Organization | FAO, Food and Agriculture Organisation
UN Development Programme | UNDP, United Nations Development Programme, UN Development Program, United Nations Development Program
UN Environment Programme | UNEP, United Nations Environment Programme
UNESCO | Unesco
UN Women | U.N. Women
UN Population Fund | UNFPA, United Nations Population Fund
UN Office on Drugs and Crime | UNODC, United Nations Office on Drugs and Crime
UN-Habitat |
UNCTAD |
UNAIDS |
UN Mine Action Service | UNMAS
UNOSAT | UN Satellite Centre
UNITAR |
International Organization for Migration | International Organisation for Migration, IOM
International Labour Organization | ILO, International Labor Organization
International Atomic Energy Agency | IAEA, UN nuclear watchdog, U.N. nuclear watchdog, UN atomic watchdog
International Maritime Organization | IMO
International Civil Aviation Organization | ICAO
World Meteorological Organization | WMO
Intergovernmental Panel on Climate Change | IPCC
UN Framework Convention on Climate Change | UNFCCC
World Intellectual Property Organization | WIPO
UNIFIL | United Nations Interim Force in Lebanon, UN Interim Force in Lebanon, U.N. Interim Force in Lebanon
UNDOF |
UNTSO |
MINUSMA |
MONUSCO |
MINUSCA |
UNMISS |
UNAMA | UN Assistance Mission in Afghanistan, United Nations Assistance Mission in Afghanistan
UNAMI |
UNSMIL | UN Support Mission in Libya, United Nations Support Mission in Libya
UNITAMS |
MINUSTAH | BINUH
Integrated Food Security Phase Classification | IPC
`)

/** Unions of states, alliances, courts and banks. */
export const INTERNATIONAL: readonly Body[] = read(`
European Union | EU, E.U.
European Commission | EU Commission
European Parliament | EU Parliament
European Council | Council of the European Union, EU Council
European Central Bank | ECB
European Court of Human Rights | ECHR
European Court of Justice | Court of Justice of the European Union, ECJ
Council of Europe |
Eurozone | euro zone
Europol |
Eurojust |
Frontex |
NATO | Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
African Union | AU
Arab League | League of Arab States
Organisation of Islamic Cooperation | Organization of Islamic Cooperation, OIC
Gulf Cooperation Council | GCC
ASEAN | Asean, Association of Southeast Asian Nations
SAARC |
Shanghai Cooperation Organisation | Shanghai Cooperation Organization, SCO
Economic Community of West African States | ECOWAS, Ecowas
Southern African Development Community | SADC
East African Community | EAC
Intergovernmental Authority on Development | IGAD
Alliance of Sahel States | AES
Organization of American States | Organisation of American States, OAS
Mercosur | MERCOSUR
CARICOM | Caricom, Caribbean Community
CELAC |
Commonwealth | the Commonwealth, Commonwealth of Nations, Commonwealth Secretariat
Commonwealth of Independent States | CIS
Collective Security Treaty Organization | CSTO, Collective Security Treaty Organisation
Eurasian Economic Union |
Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe, Organization for Security and Co-operation in Europe, OSCE
Organisation for Economic Co-operation and Development | OECD, Organization for Economic Cooperation and Development
Organization of the Petroleum Exporting Countries | OPEC, OPEC+, Opec
Group of Seven | G7, G-7
Group of Eight | G8, G-8
Group of 20 | G20, G-20, Group of Twenty
BRICS | Brics
Quad |
AUKUS | Aukus
International Monetary Fund | IMF
World Bank | World Bank Group
World Trade Organization | WTO, World Trade Organisation
World Economic Forum | WEF
Asian Development Bank | ADB
African Development Bank | AfDB
International Energy Agency | IEA
International Criminal Court | ICC
Permanent Court of Arbitration | PCA
International Criminal Tribunal for the former Yugoslavia | ICTY
International Criminal Tribunal for Rwanda | ICTR
Special Tribunal for Lebanon |
Interpol | INTERPOL
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
Inter-American Commission on Human Rights | IACHR
Inter-American Court of Human Rights |
African Commission on Human and Peoples' Rights |
Palestine Liberation Organization | PLO, Palestine Liberation Organisation
League of Nations |
Warsaw Pact |
Allied Powers | Allies
Axis Powers | Axis, Central Powers
FIFA | Fifa
UEFA | Uefa
International Olympic Committee | IOC
World Anti-Doping Agency | WADA
Catholic Church | Roman Catholic Church
Russian Orthodox Church | Orthodox Church of Ukraine
Church of England |
`)

/** Aid organisations, human-rights groups, research groups and monitors. */
export const NGOS: readonly Body[] = read(`
Doctors Without Borders | MSF, Médecins Sans Frontières, Medecins Sans Frontieres, Médecins sans Frontières
International Committee of the Red Cross | ICRC
International Federation of Red Cross and Red Crescent Societies | IFRC, International Federation of the Red Cross, International Federation of the Red Cross and Red Crescent
Red Cross | American Red Cross, British Red Cross
Red Crescent |
Palestine Red Crescent Society | Palestinian Red Crescent, Palestine Red Crescent, Palestinian Red Crescent Society, PRCS
Magen David Adom | MDA
Turkish Red Crescent | Kizilay
Syrian Arab Red Crescent |
Afghan Red Crescent | Afghan Red Crescent Society
White Helmets | Syria Civil Defense, Syria Civil Defence, Syrian Civil Defence
Amnesty International | Amnesty
Human Rights Watch | HRW
Physicians for Human Rights |
B'Tselem | Btselem
Al-Haq |
Addameer |
Breaking the Silence |
Peace Now |
Oxfam | Oxfam International
Save the Children | Save The Children
CARE International | Care International
World Vision |
Caritas | Caritas Internationalis
Mercy Corps |
Norwegian Refugee Council | NRC
Danish Refugee Council |
International Rescue Committee | IRC
Catholic Relief Services | CRS
Islamic Relief | Islamic Relief Worldwide
Medical Aid for Palestinians |
Action Against Hunger | Action contre la Faim
ActionAid |
Christian Aid |
Plan International |
Handicap International | Humanity & Inclusion
HelpAge International |
Médecins du Monde | Doctors of the World
Medair |
Premiere Urgence Internationale |
Concern Worldwide |
GOAL |
World Central Kitchen | WCK
Anera |
Direct Relief |
Project HOPE |
Samaritan's Purse |
Tearfund |
Welthungerhilfe |
Solidarités International |
INTERSOS |
Refugees International |
Sea-Watch |
SOS Méditerranée | SOS Mediterranee
Open Arms |
Alarm Phone |
BRAC |
Edhi Foundation |
Rescue 1122 |
Crisis Group | International Crisis Group, ICG
Airwars |
ACLED | Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data Project
Institute for the Study of War | ISW
International Institute for Strategic Studies | IISS
Stockholm International Peace Research Institute | SIPRI
Royal United Services Institute | RUSI
Chatham House |
Brookings Institution | Brookings
RAND Corporation | RAND
Carnegie Endowment for International Peace | Carnegie Endowment
Council on Foreign Relations |
Center for Strategic and International Studies | CSIS
Atlantic Council |
Heritage Foundation |
Cato Institute |
Pew Research Center | Pew
Freedom House |
Transparency International |
Global Witness |
Greenpeace |
World Wildlife Fund | WWF
Reporters Without Borders | Reporters Sans Frontières
Committee to Protect Journalists | CPJ
International Federation of Journalists |
Syrian Observatory for Human Rights | SOHR
Syrian Network for Human Rights |
Assistance Association for Political Prisoners | AAPP
Fortify Rights |
Yemen Data Project |
Mwatana |
Iran Human Rights | Iran Human Rights NGO, IHRNGO
HRANA | Human Rights Activists News Agency
Sudan Doctors Network | Sudan Doctors' Union
Emergency Lawyers |
Memorial |
OVD-Info |
Viasna |
Foro Penal |
Provea |
Karapatan |
Jubilee Centre |
American Civil Liberties Union | ACLU
Southern Poverty Law Center |
NAACP |
Black Lives Matter |
Open Society Foundations | Open Society Foundation
Gates Foundation | Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation
Wellcome Trust |
Clooney Foundation for Justice |
Mines Advisory Group | MAG
HALO Trust | The HALO Trust
Small Arms Survey |
Action on Armed Violence |
Every Casualty Counts |
Iraq Body Count |
Internal Displacement Monitoring Centre | IDMC
Hostages and Missing Families Forum | Hostage Families Forum, Hostages Families Forum
US Geological Survey | USGS, U.S. Geological Survey, United States Geological Survey
European-Mediterranean Seismological Centre | EMSC
German Research Centre for Geosciences | GFZ
`)
