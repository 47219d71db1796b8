import { readCell, readRows } from './rows.ts'

/** name | other names */
export const PARTIES: readonly { readonly name: string; readonly names: readonly string[] }[] = readRows(`
Democratic Party | Democrats, the Democrats
Republican Party | Republicans, GOP
Labour Party | Labour
Conservative Party | Conservatives, Tories, Tory Party
Liberal Democrats | Lib Dems
Scottish National Party | SNP
Sinn Fein | Sinn Féin
Democratic Unionist Party | DUP
Reform UK |
Likud | Likud Party
Yesh Atid |
Religious Zionism |
Otzma Yehudit | Jewish Power
Shas |
Bharatiya Janata Party | BJP
Indian National Congress | Congress Party, Congress party
Aam Aadmi Party | AAP party
Pakistan Tehreek-e-Insaf | PTI party, Tehreek-e-Insaf
Pakistan Muslim League-Nawaz | PML-N, Pakistan Muslim League
Pakistan People's Party | PPP
Bangladesh Nationalist Party | BNP
Jamaat-e-Islami |
Christian Democratic Union | CDU
Christian Social Union | CSU
Social Democratic Party | SPD
Alternative for Germany | AfD
Free Democratic Party | FDP
National Rally | Rassemblement National
La France Insoumise | France Unbowed
Les Républicains |
Brothers of Italy | Fratelli d'Italia
Forza Italia |
Five Star Movement | Five-Star Movement, M5S
People's Party | Partido Popular
Vox party |
Podemos |
Law and Justice | PiS
Civic Platform |
Fidesz |
Syriza |
New Democracy |
Golden Dawn |
Justice and Development Party | AKP, AK Party
Republican People's Party | CHP
Peoples' Democratic Party | HDP
United Russia |
African Party for Independence | PAIGC
PASTEF | Pastef
Alliance for the Republic |
Economic Freedom Fighters | EFF
Democratic Alliance |
uMkhonto weSizwe | MK Party
ZANU-PF | Zanu-PF, ZANU PF, Zanu PF
Citizens Coalition for Change |
All Progressives Congress | APC
Peoples Democratic Party | PDP
New Patriotic Party | NPP
National Resistance Movement | NRM
Chama Cha Mapinduzi | CCM
Frelimo | FRELIMO
SWAPO |
MPLA |
Kuomintang | KMT
Democratic Progressive Party | DPP
Workers' Party of Korea |
People Power Party |
Pheu Thai | Pheu Thai Party
Move Forward Party | Move Forward
United Malays National Organisation | UMNO
Golkar |
Peronist party | Peronists
Workers' Party | PT party
Morena |
PRI | Institutional Revolutionary Party
PAN party | National Action Party
Baath Party | Ba'ath Party
Ennahda |
Communist Party |
Nazi Party | Nazis
Bolsheviks |
Confederates |
`).map(([name = '', names]) => ({ name, names: readCell(names) }))
