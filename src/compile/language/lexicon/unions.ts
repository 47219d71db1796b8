import { readCell, readRows } from './rows.ts'

/** Trade unions and federations of them. name | other names */
export const UNIONS: readonly { readonly name: string; readonly names: readonly string[] }[] = readRows(`
International Brotherhood of Teamsters | Teamsters, the Teamsters, Teamsters union
United Auto Workers | UAW, United Automobile Workers
AFL-CIO |
Service Employees International Union | SEIU
United Steelworkers | USW
Communications Workers of America | CWA union
International Longshoremen's Association | ILA
International Longshore and Warehouse Union | ILWU
SAG-AFTRA | Screen Actors Guild
Writers Guild of America | WGA
United Farm Workers | UFW
American Federation of Teachers | AFT
Chicago Teachers Union |
National Nurses United |
Canadian Union of Public Employees | CUPE
Unifor |
Trades Union Congress | TUC
Unite | Unite the Union, Unite union
Unison | UNISON
GMB | GMB union
RMT | RMT union, National Union of Rail, Maritime and Transport Workers
Aslef | ASLEF
Communication Workers Union | CWU
National Education Union | NEU
University and College Union | UCU
Royal College of Nursing | RCN
British Medical Association | BMA
Fire Brigades Union | FBU
CGT | General Confederation of Labour
CFDT |
Force Ouvrière | Force Ouvriere
Verdi | ver.di, Ver.di
IG Metall |
CGIL |
COSATU | Cosatu, Congress of South African Trade Unions
National Union of Mineworkers |
NUMSA | Numsa
AMCU |
Nigeria Labour Congress | NLC
Trade Union Congress of Nigeria |
Academic Staff Union of Universities | ASUU
Korean Confederation of Trade Unions | KCTU
Histadrut |
Solidarność |
`).map(([name = '', names]) => ({ name, names: readCell(names) }))
