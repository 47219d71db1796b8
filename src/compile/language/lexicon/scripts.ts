/**
 * What belongs to what: the parts that a report tells after it has named and dated the whole. A part without a date of
 * its own, told in the same or the next sentence, has the date of its whole.
 */
export interface Script {
  readonly wholes: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
}
const script = (wholes: string, parts: string): Script => ({
  wholes: new Set(wholes.trim().split(/\s+/)),
  parts: new Set(parts.trim().split(/\s+/)),
})

export const SCRIPTS: readonly Script[] = [
  script(
    'vote decision resolution ballot referendum election session',
    'abstain veto pass adopt approve reject vote resolution back oppose win lose elect defeat',
  ),
  script(
    'attack raid bombing airstrike strike assault shooting stabbing explosion blast massacre ambush bomb shell storm invasion shelling incursion',
    'kill martyr injure wound take die destroy abduct kidnap seize damage burn explode detonate shoot stab flee fire',
  ),
  script(
    'earthquake quake flood storm hurricane typhoon cyclone tornado landslide fire wildfire crash accident sinking capsize sink derail collapse tsunami eruption explosion collide',
    'die kill injure wound collapse destroy damage drown rescue evacuate trap displace sink capsize flood sweep rip',
  ),
  script(
    'meet meeting talk summit visit conference negotiation',
    'discuss stress urge press agree sign brief raise reiterate',
  ),
  script(
    'trial hearing sentence convict verdict ruling sentencing',
    'sentence convict acquit plead testify find rule fine order',
  ),
  script(
    'protest march rally demonstration riot demonstrate',
    'clash arrest disperse injure detain throw fire loot burn chant',
  ),
  script(
    'launch announce unveil introduce keynote event announcement',
    'introduce unveil announce show demonstrate launch reveal promote',
  ),
]
