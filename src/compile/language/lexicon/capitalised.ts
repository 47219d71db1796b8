import { readWords } from './rows.ts'

/** Words that English prints with a capital though they name nobody: the calendar, faiths, languages, directions, ideologies. */
export const CALENDAR_WORDS: ReadonlySet<string> = readWords(`
January, February, March, April, May, June, July, August, September, October, November, December, Jan., Feb., Mar., Apr., Jun., Jul., Aug.
Sept., Sep., Oct., Nov., Dec., Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon., Tue., Wed., Thu., Fri., Sat., Sun., Mon, Tue, Tues, Wed, Thu, Thurs, Fri, Sat, Mondays
Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays, GMT, UTC, BST, EST, EDT, PST, CET, AM, PM, A.M., P.M., BC, AD, BCE, CE
Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Easter, Christmas, Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Sukkot, Purim, Diwali, Thanksgiving
Halloween, Ashura, Nowruz, Lent, Advent, New Year, Good Friday, Holy Week, Independence Day, Boxing Day, Valentine
Renaissance, Enlightenment, Cold, Great, Depression, Middle Ages, Holocaust, Nakba, Intifada, Brexit, Covid, COVID, Covid-19, COVID-19, AIDS, HIV, Ebola, DNA
`)

/** Faiths, peoples without a state of their own name here, and other capitalised adjectives: they describe, they do not act. */
export const ADJECTIVE_WORDS: ReadonlySet<string> = readWords(`
Arab, Arabic, Muslim, Islamic, Islamist, Christian, Jewish, Hebrew, Hindu, Buddhist, Sikh, Catholic, Protestant, Orthodox, Shia, Shiite, Sunni, Druze
Alawite, Coptic, Yazidi, Kurdish, Bedouin, Roma, Rohingya, Hispanic, Latino, Western, Eastern, Northern, Southern, Central, European, African, Asian
Soviet, Nazi, Communist, Marxist, Maoist, Zionist, Salafi, Salafist, Wahhabi, Republican, Democratic, Democrat, Victorian, Olympic, Gregorian, Latin, Slavic
North, South, East, West, Northeast, Northwest, Southeast, Southwest, Internet, Web, English, Nobel, Pulitzer, Oscar, Atlantic, Pacific
Islam, Christianity, Judaism, Hinduism, Buddhism, Allah, God, Jesus, Bible, Koran, Quran, Torah, Earth, Sun, Moon, Mars, I, Ok, OK, Mr, Sharia
`)

/** Plural names of peoples and believers who act together. */
export const PEOPLES: ReadonlySet<string> = readWords(`
Arabs, Muslims, Christians, Jews, Hindus, Sikhs, Buddhists, Catholics, Protestants, Shiites, Shias, Sunnis, Druze, Alawites, Copts, Yazidis, Yezidis
Kurds, Bedouins, Rohingya, Rohingyas, Uyghurs, Uighurs, Hutus, Tutsis, Hazaras, Pashtuns, Tajiks, Uzbeks, Tamils, Sinhalese, Hmong, Karen, Masalit
Latinos, Hispanics, Westerners, Europeans, Africans, Asians, Orthodox Jews, Evangelicals, Mormons, Islamists, Communists, Maoists, Zionists
Boers, Zulus, Igbos, Hausa, Fulani, Yoruba, Dinka, Nuer, Oromos, Amharas, Tigrayans, Berbers, Tuareg, Tuaregs, Sahrawis, Chechens, Tatars, Ossetians
`)

/** Small words inside names of persons ("de", "bin", "van der"). */
export const NAME_PARTICLES: ReadonlySet<string> = readWords(`
de, da, do, dos, das, del, dela, delos, della, di, los, las, van, von, der, den, ter, bin, ibn, bint, al, el, ul, ur, as, ash, az, e, y, i, la, le, du, un
`)

/** Abbreviations of moneys that are printed before the amount. */
export const CURRENCIES: ReadonlySet<string> = readWords(`
Rs, Rs., Tk, Tk., Ksh, KSh, Sh, Ush, Tsh, Dh, Dhs, Kz, Rp, Nu, Ngn, INR, USD, GBP, EUR, PKR, NPR, BDT, LKR, SAR, AED, QAR, MVR, Rm, Ks
`)
