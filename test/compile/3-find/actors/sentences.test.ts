// @vitest-environment node
import { describe, test } from 'vitest'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'

/** Each mention with its kind and the name it stands for; a mention inside another is left out here. */
describe('actors in sentences', () => {
  test.each([
    // an earthquake in Nepal
    'Prime Minister [person: Pushpa Kamal Dahal|Pushpa Kamal Dahal] flew to the area with a team of [collective: doctors|doctors]. [person: Pushpa Kamal Dahal|Dahal] told [collective: reporters|reporters] that [state: Nepal|Nepal] would accept help from [state: India|India].',
    '[organisation: army|The army] and [organisation: police|police] have been mobilised, said [person: Narayan Prasad Bhattarai|Narayan Prasad Bhattarai], a spokesman for [office: interior ministry|the Interior Ministry].',
    "[organisation: Nepalese military|Nepal's army] sent helicopters to [place: Jajarkot|Jajarkot] district. [organisation: Nepalese military|The army] said it had flown out 30 injured [collective: villagers|villagers].",
    'The [organisation: US Geological Survey|U.S. Geological Survey] put the epicenter near the village of [place: Ramidanda|Ramidanda].',
    'The [organisation: European-Mediterranean Seismological Centre|European-Mediterranean Seismological Centre] ([organisation: European-Mediterranean Seismological Centre|EMSC]) measured 5.6. The [organisation: European-Mediterranean Seismological Centre|EMSC] said the tremor was felt in [place: New Delhi|New Delhi].',
    // a ferry in the Philippines
    'The [organisation: Philippine Coast Guard|Philippine Coast Guard] said 31 people died aboard the MV Lady Mary Joy 3. Gov. [person: Jim Hataman|Jim Hataman] of [place: Basilan|Basilan] said many were asleep.',
    'Coast guard spokesman Rear Adm. [person: Armand Balilo|Armand Balilo] told [organisation: ABC News|ABC News] the cause was unknown. “We are still searching,” [person: Armand Balilo|Balilo] said.',
    'The ferry sank off [place: Basilan|Basilan] island. President [person: Ferdinand Marcos Jr.|Ferdinand Marcos Jr.] ordered an inquiry, and [person: Ferdinand Marcos Jr.|Marcos] thanked [collective: local fishermen|local fishermen].',
    // protests in Georgia
    'President [person: Salome Zourabichvili|Salome Zourabichvili] vowed to veto the bill backed by [organisation: Georgian Dream|Georgian Dream]. “Shame,” said [person: Salome Zourabichvili|Zurabishvili].',
    '[state: United States|Washington] said it was troubled, while [state: Russia|Moscow] denied any role in [place: Tbilisi|Tbilisi].',
    '[collective: protesters|Protesters] marched in [place: Washington|Washington] and [place: Moscow|Moscow] on Sunday.',
    'The [organisation: European Union|European Union] warned [state: Georgia|Tbilisi] that the bill would damage ties. [organisation: European Union|EU] foreign policy chief [person: Josep Borrell|Josep Borrell] spoke in [place: Brussels|Brussels].',
    'Relations between [state: United States|Washington] and [state: Georgia|Tbilisi] have soured.',
    // a prison in Ecuador
    "[state: Ecuador|Ecuador]'s prison agency [organisation: SNAI|SNAI] said Saturday that 68 [collective: inmates|inmates] were killed at the [place: Litoral Penitentiary|Litoral Penitentiary] in [place: Guayaquil|Guayaquil].",
    'President [person: Guillermo Lasso|Guillermo Lasso] blamed drug cartels. “The state cannot do this alone,” [person: Guillermo Lasso|Lasso] wrote on [organisation: Twitter|Twitter].',
    'Members of [armed group: Los Choneros|Los Choneros] and [armed group: Los Lobos|Los Lobos] fought for hours. The [organisation: Inter-American Commission on Human Rights|Inter-American Commission on Human Rights] ([organisation: Inter-American Commission on Human Rights|IACHR]) urged [state: Ecuador|Ecuador] to act.',
    'A police commander, Gen. [person: Tannya Varela|Tannya Varela], said officers found explosives.',
    // an election in Senegal
    "[organisation: Senegalese constitutional council|Senegal's Constitutional Council] confirmed [person: Bassirou Diomaye Faye|Bassirou Diomaye Faye] as winner. [person: Bassirou Diomaye Faye|Faye], 44, beat former prime minister [person: Amadou Ba|Amadou Ba], the candidate of President [person: Macky Sall|Macky Sall]'s coalition.",
    // a flood in Libya
    '[person: Hichem Abu Chkiouat|Hichem Abu Chkiouat], minister of civil aviation in the eastern administration, said bodies were everywhere in [place: Derna|Derna].',
    '[person: Tamer Ramadan|Tamer Ramadan], head of the [organisation: International Federation of Red Cross and Red Crescent Societies|IFRC] delegation, told a briefing in [place: Geneva|Geneva] that 10,000 were missing after Storm Daniel.',
    '[state: Turkey|Turkey] and the [state: United Arab Emirates|United Arab Emirates] sent planes to [place: Benghazi|Benghazi].',
    // a court in The Hague
    'Judges at the [organisation: International Criminal Court|International Criminal Court] in The [place: The Hague|Hague] issued a warrant for Russian President [person: Vladimir Putin|Vladimir Putin]. [organisation: International Criminal Court|The court] also wants [person: Maria Lvova-Belova|Maria Lvova-Belova].',
    '[office: Kremlin|Kremlin] spokesman [person: Dmitry Peskov|Dmitry Peskov] said [state: Russia|Russia] did not recognise the court. [organisation: International Criminal Court|ICC] prosecutor [person: Karim Khan|Karim Khan] said [person: Putin|Putin] bore responsibility.',
    "[state: Ukraine|Ukraine]'s President [person: Volodymyr Zelenskyy|Volodymyr Zelenskyy] hailed the decision. [person: Volodymyr Zelenskyy|Zelensky] thanked Khan.",
    // wars in Sudan, Ukraine and Myanmar
    'The [organisation: Sudanese Armed Forces|Sudanese army] and the paramilitary [armed group: Rapid Support Forces|Rapid Support Forces] ([armed group: Rapid Support Forces|RSF]) fought in [place: Wad Madani|Wad Madani]. The [armed group: Rapid Support Forces|RSF] accused [organisation: Sudanese Armed Forces|the military] of bombing a market.',
    'WASHINGTON (AP) — [organisation: Russian Armed Forces|Russian forces] struck the Ukrainian city of [place: Kharkiv|Kharkiv], Gov. [person: Oleh Syniehubov|Oleh Syniehubov] said.',
    '[state: Ukraine|Kyiv] said its air defences downed 12 drones. In [place: Kyiv|Kyiv], [collective: residents|residents] slept in the metro.',
    'Defence Minister [person: Sergei Shoigu|Sergei Shoigu] visited troops. [person: Sergei Shoigu|Shoigu], who has led the ministry since 2012, did not reply.',
    'The [armed group: Arakan Army|Arakan Army] attacked posts in [place: Rakhine State|Rakhine State]. The [armed group: Arakan Army|AA] denied using child [collective: soldiers|soldiers] in [state: Myanmar|Myanmar].',
    '[person: Aung San Suu Kyi|Aung San Suu Kyi] remains in prison in [state: Myanmar|Myanmar]; [person: Aung San Suu Kyi|Suu Kyi] was ousted in 2021. [state: China|Beijing] urged all parties to cease fire.',
    '[armed group: Iran-backed militants|Iran-backed militants] attacked a base, two [collective: U.S. officials|U.S. officials] said. The [collective: militants|militants] were not named by the [office: US Department of Defense|Pentagon].',
    // business and science
    '[organisation: Airbus|Airbus] chief commercial officer [person: John Leahy|John Leahy] announced the order in [place: Dubai|Dubai]. [organisation: Boeing|Boeing] said the [organisation: Boeing 777|Boeing 777] sold well.',
    '[organisation: General Motors|GM] chief executive [person: Rick Wagoner|Rick Wagoner] drove to [place: Washington|Washington]. [organisation: General Motors|The company] asked the [organisation: US Congress|U.S. Congress] for $34 billion.',
    '[organisation: Nokia|Nokia] unveiled the N95 in [place: Helsinki|Helsinki], and [organisation: Sony|Sony] showed the [organisation: PlayStation 3|PlayStation 3]. [organisation: Sony|Sony] said the [organisation: PlayStation|PlayStation] would be late.',
    // the law
    '[person: senior defense official|A senior defense official] told [collective: reporters|reporters] that talks went on. [person: senior defense official|The defense official] declined to give a name.',
    '[person: prime minister of Kenya|The prime minister of Kenya] and [person: president of Uganda|the president of Uganda] met in [place: Kampala|Kampala].',
    "[person: Susan Nakhumicha|Kenya's minister of health] resigned. Health Minister [person: Susan Nakhumicha|Susan Nakhumicha] gave no reason.",
    'Mr. Justice [person: Peter Smith|Peter Smith] heard the case at the [organisation: High Court|High Court] in [place: London|London].',
    // longer names of bodies
    'The [organisation: National Earthquake Monitoring and Research Centre|National Earthquake Monitoring and Research Centre] and the [organisation: Red Cross|Red Cross] sent teams.',
    'The [organisation: Department of Municipal and Community Affairs|Department of Municipal and Community Affairs] moved families, the [organisation: Committee for the Defence of Human Rights|Committee for the Defence of Human Rights] said.',
    'Relatives accused the operator, [organisation: Aleson Shipping Lines|Aleson Shipping Lines], of silence. The ferry company, [organisation: Turismo Molina|Turismo Molina], did not answer.',
    'The [organisation: National Farmers’ Federation|National Farmers’ Federation] and the [organisation: Jackson County Sheriff’s Office|Jackson County Sheriff’s Office] agreed.',
    '[organisation: Kisumu Bureau of Investigation|Kisumu Bureau of Investigation] Director [person: Chris Hosey|Chris Hosey] and [place: Barrow County|Barrow County] Sheriff [person: Jud Smith|Jud Smith] spoke.',
    'The wounded were taken to [place: Queen Elizabeth Central Hospital|Queen Elizabeth Central Hospital].',
    'Justices [person: Ana Lima|Ana Lima], [person: Bo Sun|Bo Sun] and [person: Elena Kagan|Elena Kagan] dissented. [person: J. Scott Reyes|J. Scott Reyes] agreed.',
    '[collective: gangs|Gangs] led by [person: Jimmy "Barbecue" Chérizier|Jimmy "Barbecue" Chérizier] held the port; sanctions hit [person: Jimmy "Barbecue" Chérizier|Chérizier].',
    'Gen. [person: Mohamed Dagalo|Mohamed Dagalo], widely known as [person: Mohamed Dagalo|Hemedti], left. [collective: fighters|Fighters] of [person: Mohamed Dagalo|Hemedti] stayed.',
    '[collective: fighters|Fighters] took the town in [place: West Darfur|West Darfur] and a village in neighbouring [place: Rukum West|Rukum West].',
    'A resident told [organisation: RPP|RPP] radio that Shahed drones hit [organisation: Epicentr|Epicentr] stores as the Dona Paz sank.',
    '[organisation: senate|The Senate] will vote on it; [organisation: lower house|the lower house] has approved it.',
    // at the beginning of a sentence, and by what stands beside them
    '[organisation: National Highways and Infrastructure Corporation|National Highways and Infrastructure Corporation] director [person: Anshu Khalkho|Anshu Khalkho] flew in.',
    '[person: Lee Jae-myung|Lee Jae-myung], leader of the opposition, and Prime Minister [person: Han Duck-soo|Han Duck-soo], his rival, met.',
    'Families of [place: Kuriga|Kuriga] village fled, and [collective: residents|residents] of [place: Joshimath|Joshimath] were moved.',
    'Many die, according to [organisation: Fairsquare|Fairsquare], a small advocacy group. The [organisation: Times of Oman|Times of Oman] agreed.',
    'OLAVIA, Peru (AP) — [place: Olavia|Olavia] asked for help.',
    'Planes left [place: Kalund|Kalund] as the fire reached [place: Kalund|Kalund]’s northern edge. [place: Kalund|Kalund] burns.',
    '[state: Egypt|Egypt]’s President [person: Abdel-Fattah el-Sissi|Abdel-Fattah el-Sissi] met [person: Benoît Vasseur|Benoît Vasseur], the group’s head of mission.',
    'The [organisation: Accident Prevention Centre|Accident Prevention Centre], known as [organisation: Accident Prevention Centre|Cenipa], said so. [organisation: Accident Prevention Centre|Cenipa] is small.',
    'A jet from [place: Cascavel|Cascavel], in the state of [place: Paraná|Paraná], crashed.',
    'Many were children, [person: Nahar|Nahar], an official at the [organisation: Women’s Empowerment and Child Protection Ministry|Women’s Empowerment and Child Protection Ministry], said.',
    'They were taken to [place: St Thomas’ Hospital|St Thomas’ Hospital] in [place: London|London].',
    '[person: Julian Hartley|Julian Hartley], chief executive of [organisation: NHS Providers|NHS Providers], told [organisation: Kompas TV|Kompas TV] so.',
    // garbled and glued
    'In an interview with the [organisation: BBC|BBC]Kenyan President [person: William Ruto|William Ruto] said taxes would fall.',
    '[organisation: United Nations|UN] envoy [person: Martin Griffiths|Martin, Griffiths], was in [place: Sanaa|Sanaa] on Monday.',
    'According to [office: Kenyan authorities|Kenyan authorities]About 200 people fled.',
    "[organisation: Tatmadaw|Myanmar's military] lost [place: Laukkai|Laukkai], a city on the border with [state: China|China], to the [armed group: Three Brotherhood Alliance|Three Brotherhood Alliance].",
    'Gen. [person: Abdel-Fattah Burhan|Abdel-Fattah Burhan] leads [organisation: Sudanese Armed Forces|the army of Sudan]. [person: Abdel-Fattah Burhan|Burhan] met [person: head of the International Organization for Migration|the head of the International Organization for Migration] in [place: Port Sudan|Port Sudan].',
    "[organisation: Kampala police|Kampala police] said [person: Robert Kyagulanyi|Robert Kyagulanyi] was safe. [person: Uganda's police chief|Uganda's police chief] did not say where [person: Robert Kyagulanyi|Kyagulanyi] was.",
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('nobody is named in', () => {
  test.each([
    'In May the second wave of the virus reached the coast, and the Easter holiday was cancelled.',
    'The GDP grew by 3 percent and the CEO was pleased with TV sales.',
    'Hurricane Maria and Typhoon Haiyan destroyed the roofs. Operation Barbarossa began at dawn.',
    'Christian and Muslim families fled the Western suburbs.',
    'Police stations and army barracks were empty, and government buildings burned.',
    'Nice weather is expected. Split opinions delayed the vote.',
    'The president was not named, and the prime minister kept silent.',
    'The group left the building, and the company closed.',
    'Israeli wine, French cheese and Turkish coffee were served.',
    'They bought a house in the village in 2004 for 30,000 dollars.',
    '"Thank God," said the fisherman. I think so too.',
    'Its troops crossed the river; their allies stayed behind.',
  ])('%s', (plain) => expectMarked(plain, actorMarks))
})
