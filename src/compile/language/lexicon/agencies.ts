import { readCell, readRows } from './rows.ts'

/** News agencies, broadcasters, newspapers and sites that reports name as their source. */
export interface Outlet {
  readonly name: string
  readonly names: readonly string[]
}

/** name | other names and abbreviations */
export const OUTLETS: readonly Outlet[] = readRows(`
# agencies
Associated Press | AP, The AP, A.P.
Reuters | Thomson Reuters
Agence France-Presse | AFP, Agence France Presse
United Press International | UPI
Bloomberg | Bloomberg News
Deutsche Presse-Agentur | dpa, DPA
EFE | Agencia EFE
ANSA |
Kyodo News | Kyodo, Kyodo news agency
Jiji Press | Jiji
Xinhua | Xinhua News Agency, Xinhua news agency
China News Service |
Yonhap | Yonhap News Agency, Yonhap news agency
Korean Central News Agency | KCNA
TASS | Tass, ITAR-TASS, Itar-Tass
RIA Novosti | RIA, RIA news agency
Interfax |
Ukrinform |
Interfax-Ukraine |
Anadolu Agency | Anadolu, AA news agency
Press Trust of India | PTI
IRNA | Islamic Republic News Agency
Fars News Agency | Fars, Fars news agency
Tasnim | Tasnim News Agency, Tasnim news agency
Mehr News Agency | Mehr
SANA | Syrian Arab News Agency
WAFA | Wafa, Palestinian News Agency
MENA | Middle East News Agency
Saudi Press Agency | SPA
WAM | Emirates News Agency
Petra News Agency |
National News Agency | NNA
Antara |
Bernama |
Vietnam News Agency | VNA
Belga |
PA Media | Press Association, PA news agency
Canadian Press | The Canadian Press
Australian Associated Press | AAP
Lusa |
PAP | Polish Press Agency
MTI |
Agenzia Fides |
News Agency of Nigeria |
Sudan News Agency | SUNA
Prensa Latina |
# broadcasters
BBC | BBC News, British Broadcasting Corporation, BBC World Service, BBC Radio, BBC Arabic, BBC Persian
CNN | CNN International, Cable News Network
CBS | CBS News, CBS Evening News, Face the Nation, Face The Nation, 60 Minutes
NBC News | NBC, NBC news, Meet the Press, Meet The Press, MSNBC
ABC News | ABC, This Week with George Stephanopoulos
Fox News | Fox, Fox Business, Fox News Channel, Fox News Sunday
PBS | PBS NewsHour, Public Broadcasting Service
NPR | National Public Radio
C-SPAN |
CNBC |
Al Jazeera | Al-Jazeera, al-Jazeera, Al Jazeera English, Al Jazeera Arabic
Al Arabiya | Al-Arabiya, al-Arabiya
Al Mayadeen | Al-Mayadeen
Al-Aqsa TV | Al Aqsa TV
Al-Manar |
Al-Masirah | Al Masirah
Press TV |
Sky News | Sky News Arabia
ITV | ITV News
Channel 4 News | Channel 4
France 24 | France24
Radio France Internationale | RFI
TF1 |
BFM TV | BFMTV
Deutsche Welle | DW
ARD |
ZDF |
RAI | Rai
RTVE | TVE
Euronews |
RT | Russia Today
Rossiya 1 | Rossiya 24
NTV |
Suspilne |
Radio Free Europe | Radio Free Europe/Radio Liberty, RFE/RL, Radio Liberty
Voice of America | VOA
Radio Free Asia | RFA
NHK |
KBS |
CCTV | China Central Television
CGTN |
NDTV |
CBC | CBC News
CTV | CTV News
Globo | TV Globo, GloboNews
Televisa |
Telesur | TeleSUR
Channel 12 |
Channel 13 |
Kan | Kan News, KAN
Army Radio |
Geo News | Geo TV
Dawn News |
ToloNews | Tolo News, TOLOnews
Iran International |
MRTV |
ABS-CBN | ABS-CBN News
GMA News | GMA
Channel NewsAsia | CNA
SABC |
eNCA |
# newspapers and magazines
New York Times | The New York Times, the Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal, WSJ
Los Angeles Times | The Los Angeles Times, LA Times
USA Today |
Chicago Tribune |
Boston Globe | The Boston Globe
Miami Herald |
Politico | POLITICO
Axios |
HuffPost | Huffington Post, The Huffington Post
BuzzFeed News | BuzzFeed
ProPublica |
Bellingcat |
The Intercept |
Newsweek |
Time magazine | TIME, Time Magazine
The New Yorker | New Yorker
The Atlantic |
Foreign Policy |
Foreign Affairs |
National Geographic |
The Hill |
Vox |
Vice News | VICE News
The Guardian | Guardian
The Times | The Sunday Times, Sunday Times
Daily Telegraph | The Telegraph, The Daily Telegraph
The Independent |
Financial Times | The Financial Times
The Economist | Economist
Daily Mail | The Daily Mail, MailOnline
Daily Mirror |
The Sun |
The Observer |
Le Monde |
Le Figaro |
Libération |
Der Spiegel | Spiegel
Die Welt |
Die Zeit |
Bild |
Süddeutsche Zeitung |
Frankfurter Allgemeine Zeitung | FAZ
El País | El Pais
El Mundo |
La Repubblica |
Corriere della Sera |
La Stampa |
Kommersant |
Novaya Gazeta |
Meduza |
Moscow Times | The Moscow Times
Kyiv Independent | The Kyiv Independent
Ukrainska Pravda |
Pravda |
Izvestia |
Haaretz | Ha'aretz
Jerusalem Post | The Jerusalem Post
Times of Israel | The Times of Israel
Yedioth Ahronoth | Ynet, ynet
Israel Hayom |
Maariv |
Asharq Al-Awsat |
Al-Ahram | Al Ahram
The National |
Middle East Eye |
L'Orient-Le Jour | L'Orient Today
Hürriyet | Hurriyet
Global Times |
People's Daily |
China Daily |
South China Morning Post | SCMP
Caixin |
Asahi Shimbun |
Mainichi |
Yomiuri Shimbun | Yomiuri
Nikkei Asia |
Chosun Ilbo |
Straits Times | The Straits Times
Bangkok Post |
The Irrawaddy | Irrawaddy
Myanmar Now |
Mizzima |
Philippine Daily Inquirer | Inquirer
Rappler |
Jakarta Post | The Jakarta Post
Kompas |
Times of India | The Times of India
Hindustan Times |
The Hindu |
Indian Express | The Indian Express
Dawn |
Kathmandu Post | The Kathmandu Post
Daily Star | The Daily Star
Prothom Alo |
Sydney Morning Herald | The Sydney Morning Herald
The Australian |
New Zealand Herald | NZ Herald
Globe and Mail | The Globe and Mail
Toronto Star |
O Globo |
Folha de S.Paulo | Folha de São Paulo
Clarín |
La Nación |
El Universal |
El Universo |
El Comercio |
El Tiempo |
Reforma |
Sudan Tribune |
Radio Dabanga |
Daily Nation | Nation newspaper
The East African |
Premium Times |
Punch newspaper | The Punch
Mail & Guardian |
Daily Maverick |
Addis Standard |
Le Soleil |
Wikinews |
Drop Site News |
+972 Magazine |
# platforms that reports cite
Telegram |
Twitter |
Facebook |
Instagram |
YouTube |
TikTok |
WhatsApp |
Truth Social |
WikiLeaks | Wikileaks
Wikipedia |
`).map(([name = '', names]) => ({ name, names: readCell(names) }))
