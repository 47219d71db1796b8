import { describe, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { day, read } from '../../../support/report.ts'

const marks = (text: string) =>
  read(text).events.map((event) => ({ ...event.trigger, label: `${event.type} ${event.status} ${day(event)}` }))

/** What a news editor calls things, desk by desk; where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  courts: [
    'An appeal court in Lima [concede occurred 2024-05-13|reduced] the banker’s sentence to two years on Monday.',
    'The High Court [coerce occurred ..2024-05-15?|upheld] the conviction of Jean Martin.',
    'The treasurer was [coerce occurred 2018-01-01..2018-12-31|fined] 4,000 euros in 2018.',
    'His deputy [coerce occurred ..2024-05-15?|received] six years in prison.',
    'The tribunal in 2011 [concede occurred 2011-01-01..2011-12-31|cleared] the engineer.',
    'The bailiffs [investigate occurred 2024-05-13|executed] the warrant on Monday.',
    'Jean Martin [concede occurred 2024-05-13|walked] free on Monday.',
    'The clerk is being [coerce ongoing 2024-05-15?|held] for questioning.',
    'The chemist was [coerce occurred 2024-05-10|led] from the dock in handcuffs on Friday.',
    'The chemist led from the front.',
  ],
  'police and armies': [
    'Guards [assault occurred 2024-05-14|fired] into the crowd on Tuesday.',
    'The factory [sanction occurred 2024-05-14|fired] 40 workers on Tuesday.',
    'The gunman had [assault occurred ..2024-05-15?|hidden] a grenade in a drawer.',
    'The gunman had hidden a letter in a drawer.',
    'Officers [coerce occurred 2024-05-10|entered] the warehouse on Friday.',
    'Rebels [assault occurred 2024-05-14..2024-05-15|entered] the port overnight.',
    'Insurgents [assault occurred ..2024-05-15?|took] the town.',
    'The tourists took the road to the town.',
    'Firefighters were called to a warehouse on Friday.',
    'Harbour police [assault occurred ..2024-05-15?|beat] two stewards and [coerce occurred ..2024-05-15?|arrested] a clerk.',
    'The coalition [assault occurred 2024-05-10|pushed] forward near Basra on Friday.',
    'Reporters were taken to the ridge.',
  ],
  'accidents and rescue': [
    'Nine climbers were [condition ongoing 2024-05-15?|missing].',
    'The goalkeeper missed two matches.',
    'Three climbers have been [aid occurred ..2024-05-15?|pulled] out alive.',
    'The price was brought down to 40 dollars on Friday.',
    'The tram [condition occurred ..2024-05-15?|hurtled] off the rails and [condition occurred ..2024-05-15?|overturned].',
    'Twelve orphans have been [aid occurred ..2024-05-15?|reunited] with their families.',
    'Six miners were [aid occurred 2024-05-10|flown] to Lima on Friday.',
    'The bridge was [condition occurred 1994-01-01..1994-12-31|opened] in 1994.',
    'The floods of May 2016 [condition occurred 2016-05-01..2016-05-31|cost] 90 lives.',
    'The toll bridge cost 40 million dollars.',
    'Nine passengers were [assault occurred 2024-05-10|killed] and at least 40 [assault occurred 2024-05-10|injured] on Friday.',
    'Dengue, in Lima in 2001, [condition occurred 2001-01-01..2001-12-31|infected] 90 people.',
  ],
  'work and politics': [
    'Nurses [protest occurred 2024-05-13|laid] down their tools on Monday.',
    'Dockers staged a [protest occurred 2024-05-13|strike] on Monday.',
    'A [protest occurred 2024-05-13|strike] by tram drivers began on Monday.',
    'Missile [assault occurred 2024-05-13|strikes] began on Monday.',
    'Peru [reject occurred 2011-01-01..2011-12-31|abolished] the tax in 2011.',
    'Chile’s envoy [aid occurred 2024-05-13|offered] help on Monday.',
    'Chile [disapprove occurred 2024-05-15?|denied] [coerce denied ..2024-05-15?|closing] the border.',
    'The inquiry [statement occurred 2024-05-13|concluded] on Monday that the pilot was tired.',
  ],
  'a mishap and a deed': [
    'An explosion at a refinery [condition occurred 2024-05-13|killed] nine workers in Basra on Monday.',
    'A bomb [assault occurred ..2024-05-15?|exploded] near a school in Kabul, [assault occurred ..2024-05-15?|killing] three.',
    'A boiler [condition occurred ..2024-05-15?|burst] at a laundry. The explosion [condition occurred ..2024-05-15?|hurt] 12 workers.',
    'Coaches [condition occurred ..2024-05-15?|came] off the rails near Pune, [condition occurred ..2024-05-15?|injuring] 12.',
    'Warplanes [assault occurred ..2024-05-15?|bombed] a port, [assault occurred ..2024-05-15?|killing] nine sailors.',
    'At least 14 guards were [assault occurred ..2024-05-15?|killed] and 40 [assault occurred ..2024-05-15?|hurt] in that attack.',
    'The decision [condition occurred ..2024-05-15?|hurt] exporters.',
    'A [condition occurred 2024-05-14|flood] filled the tunnel with mud on Tuesday.',
  ],
  'one word, several senses': [
    'Peru [demand occurred 2024-05-14|told] its citizens to leave Chile on Tuesday.',
    'The board sought to calm investors.',
    'The inquiry [disapprove occurred 2024-05-15?|accuses] the militia of murder, torture and theft.',
    'Chile has been [assault ongoing 2024-03-01..|bombing] the border villages since March.',
    'Negotiators [consult occurred ..2024-05-15?|broke] up without a deal in Oslo on Monday.',
    'The party [condition occurred 2024-03-01..2024-03-31|broke] into two factions in March.',
    'The envoy asked not to be identified.',
    'The envoy [demand occurred 2024-05-15?|asked] Peru for help.',
    'Nine sailors are known to have [condition occurred ..2024-05-15?|drowned].',
    'Acme Corp. is alleged to have [crime hypothetical 2024-05-15..?|bribed] two ministers.',
    'Shots were [assault occurred 2024-05-13|fired] in Gao on Monday.',
    'Witnesses heard shots [assault occurred 2024-05-13|fired] near the port on Monday.',
    'With warplanes [assault occurred 2024-05-13|bombing] the capital, thousands [displacement occurred 2024-05-13|fled] on Monday.',
    'Harbour police [coerce occurred ..2024-05-15?|raided] a warehouse.',
    'Rebels [assault occurred ..2024-05-15?|raided] a warehouse.',
    'Nine guards were [assault occurred ..2024-05-15?|killed] and 40 [coerce occurred ..2024-05-15?|captured].',
    'The mine [displacement occurred ..2024-05-15?|drove] 900 people from their homes.',
    'The envoy [reject occurred ..2024-05-15?|dismissed] the offer.',
    'The firm [sanction occurred ..2024-05-15?|dismissed] the manager.',
    'They were [coerce occurred ..2024-05-15?|arrested].',
    'The parade was [reject cancelled 2024-05-13|called] off on Monday.',
    'The regatta has been [reject cancelled 2024-05-15..?|put] back to June.',
    'Chile [reject occurred 2024-05-13|cancelled] the parade on Monday.',
    'A plan to build a dam was [reject occurred 2011-01-01..2011-12-31|shelved] in 2011.',
    'Bus crews will [protest planned 2024-05-15..2024-05-17|strike] for 48 hours.',
    'The army began [assault occurred 2024-05-13|operations] near Gao on Monday.',
    'The firm [condition occurred 2022-01-01..2022-12-31|ceased] operations in 2022.',
  ],
  'of somebody, and of nobody in particular': [
    'Most ferry sinkings in Chile are blamed on overloading.',
    'It was one of Peru’s worst bus crashes.',
    'Police do not know how the fire started.',
    'Inspectors will determine whether the boiler exploded.',
    'The orchards that otherwise would have burned were [aid occurred 2024-05-13|saved] on Monday.',
    'Those who died were nurses.',
    'Whoever wins will meet Peru.',
    'The death toll may rise.',
    'The death [condition occurred 2024-05-13|toll] rose to 40 on Monday.',
    'Ana Rojas has [reject occurred ..2024-05-15?|ruled] out pardoning Jean Martin.',
    'The magistrate [coerce occurred ..2024-05-15?|charged] her with smuggling gold.',
    'Chile [disapprove occurred 2024-05-15?|accused] Peru of [assault hypothetical 2024-05-15..?|bombing] a bridge.',
    'The licence, [condition occurred 2019-01-01..2019-12-31|issued] in 2019, covers two trawlers.',
    'She [condition occurred ..2024-05-15?|died] on the way to hospital.',
    'He was [threaten occurred 2024-05-15?|threatened].',
    'The regulator made nine [demand occurred 2024-05-13|recommendations] on Monday.',
  ],
}

describe('the words of news, desk by desk', () => {
  for (const [desk, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${desk}: %s`, (marked) => {
      expectMarked(marked, marks)
    })
  }
})
