import { readCell, readRows } from './rows.ts'

/** Companies in the news under a short name that says nothing of what they are. name | other names */
export const COMPANIES: readonly { readonly name: string; readonly names: readonly string[] }[] = readRows(`
Apple | Apple Inc., Apple Inc, Apple Computer, Apple Computer Inc.
Google | Alphabet
Microsoft | Microsoft Corporation, Microsoft Corp.
Amazon | Amazon.com
Meta | Meta Platforms
Intel | Intel Corporation
IBM |
Dell |
Hewlett-Packard | HP
Oracle |
Cisco | Cisco Systems
Nvidia | NVIDIA
AMD | Advanced Micro Devices
Qualcomm |
Samsung | Samsung Electronics
Sony |
Nintendo |
Panasonic |
Toshiba |
Huawei |
Xiaomi |
ZTE |
TSMC |
Foxconn |
Alibaba |
Tencent |
Baidu |
ByteDance |
Nokia |
Ericsson |
Motorola |
BlackBerry | Research In Motion, RIM
Adobe | Adobe Systems
Netflix |
Disney | Walt Disney, The Walt Disney Company
Pixar |
Warner Bros. | Warner Bros
Universal Music |
EMI | EMI Group
Spotify |
Uber |
Airbnb |
Tesla | Tesla Motors
SpaceX |
Starlink |
Boeing | The Boeing Company
Airbus |
Lockheed Martin | Lockheed
Raytheon | RTX
Northrop Grumman |
General Dynamics |
BAE Systems |
Rheinmetall |
Elbit Systems |
General Motors | GM
Ford | Ford Motor, Ford Motor Company
Chrysler | Fiat Chrysler, DaimlerChrysler
Toyota | Toyota Motor
Honda |
Nissan |
Volkswagen | VW
BMW |
Daimler | Mercedes-Benz
Renault |
Peugeot |
Fiat |
Hyundai |
Volvo |
General Electric | GE
Siemens |
ExxonMobil | Exxon Mobil, Exxon
Chevron |
BP | British Petroleum
Shell | Royal Dutch Shell
TotalEnergies | Total SA
Gazprom |
Rosneft |
Lukoil |
Naftogaz |
Saudi Aramco | Aramco
Nord Stream |
Goldman Sachs |
JPMorgan Chase | JPMorgan, JP Morgan
Morgan Stanley |
Bank of America |
Citigroup | Citibank
Wells Fargo |
Lehman Brothers |
Merrill Lynch |
HSBC |
Barclays |
Deutsche Bank |
Credit Suisse |
UBS |
AIG | American International Group
Walmart | Wal-Mart
Starbucks |
McDonald's |
Coca-Cola |
Pepsi | PepsiCo
Nike |
Adidas |
Nestlé | Nestle
Unilever |
Pfizer |
Moderna |
AstraZeneca |
BioNTech |
Johnson & Johnson |
Maersk | A.P. Moller-Maersk, Moller-Maersk
Hapag-Lloyd |
Vodafone |
AT&T |
Verizon | Verizon Wireless
T-Mobile |
Cingular | Cingular Wireless
British Airways |
Air France | Air France-KLM
Lufthansa |
Emirates airline | Emirates
Turkish Airlines |
American Airlines |
Delta Air Lines | Delta Airlines
United Airlines |
Aeroflot |
Pakistan International Airlines | PIA
Malaysia Airlines |
Ethiopian Airlines |
Wizz Air |
Ryanair |
easyJet | EasyJet
Qantas |
IndiGo |
Cathay Pacific |
Qatar Airways |
Etihad | Etihad Airways
KLM |
Iberia |
Finnair |
JetBlue |
Alaska Airlines |
Southwest Airlines |
Aeroméxico | Aeromexico
LATAM | LATAM Airlines
UPS | United Parcel Service
FedEx | Federal Express, FedEx Freight, FedEx Express
DHL |
Royal Mail |
Amtrak |
Eurostar |
Deutsche Bahn |
Merck | Merck & Co.
Novartis |
Roche |
Sanofi |
Bayer |
GlaxoSmithKline | GSK
Eli Lilly |
Novo Nordisk |
Sinovac |
Sinopharm |
Glencore |
Rio Tinto |
BHP |
Anglo American |
ArcelorMittal |
Tata Steel |
Thyssenkrupp |
Stellantis |
Rivian |
Caterpillar |
John Deere | Deere & Co., Deere
Rolls-Royce |
Eskom |
Sasol |
Equinor |
Repsol |
ConocoPhillips |
Halliburton |
Pacific Gas & Electric | PG&E, Pacific Gas and Electric
National Grid |
Thames Water |
Carrefour |
Tesco |
Sainsbury's |
Marks & Spencer |
Ikea | IKEA
CVS | CVS Health
Walgreens |
Rite Aid |
Kroger |
Costco |
Home Depot |
Kaiser Permanente |
UnitedHealth | UnitedHealthcare
Yahoo |
Reddit |
Zoom |
H&M |
LVMH |
OpenAI |
Reliance Industries |
Adani Group |
Infosys |
BlackRock |
Fitch | Fitch Ratings
MSC | Mediterranean Shipping Company
Cosco |
Dow Jones | Dow Jones Industrial Average
Nasdaq | NASDAQ
S&P | S&P 500, Standard & Poor's, Standard and Poor's
Moody's |
FTSE | FTSE 100
Nikkei | Nikkei 225
`).map(([name = '', names]) => ({ name, names: readCell(names) }))
