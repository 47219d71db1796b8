/**
 * Measure words for what many do together or need, in the sorts of the measures' own table. `*` stands for up to four
 * words that only describe ("need urgent and sustained food aid"). A `~` behind the sort marks words that tell something
 * of a crowd alone: "hundreds rushed to the site", never "two nurses rushed to the site".
 */
export const CROWD_WORD_TABLE = `
does~  | protesting | stage/hold:held/join/begin:began:begun/launch/mount/continue/resume/take:took:taken/lead:led a/an/the/their/another * protest/march/rally/demonstration/sit-in/strike/walkout/walk-out/blockade/picket/stoppage
does~  | protesting | stage/hold:held/join/begin:began:begun/launch/mount/continue/resume protests/marches/rallies/demonstrations/sit-ins/strikes/walkouts/walk-outs/blockades
does~  | protesting | bang pots, honk horns, hold:held a/an * vigil, light:lit candles, lay:laid flowers, chant, picket, down tools, walk out, stay away from work, boycott classes/work/lessons, wave placards/banners/flags, carry placards/banners, hold:held placards/banners, throw:threw:thrown stones/rocks/bottles
does~  | protesting | block/blockade/barricade/occupy a/the/their/all/both/two/main * road/roads/highway/highways/street/streets/bridge/bridges/railway/motorway/motorways/crossing/crossings/junction/entrance/entrances/gates/square/tracks/runway
does~  | protesting | block/blockade/barricade/occupy roads/highways/streets/bridges/motorways/crossings/traffic
does~  | protesting | confront/defy * police/soldiers/guards/curfew/ban, clash with * police/soldiers/troops/guards, besiege/encircle the * ministry/parliament/palace/office/offices/headquarters/residence/embassy
is~    | protesting | barricaded inside/in
is     | protesting | on strike, on hunger strike, on a hunger strike, out on strike
does~  | attending  | storm/occupy/invade/surround the/a * building/buildings/stadium/parliament/venue/palace/office/offices/airport/headquarters/compound/embassy/field/pitch/terminal/fence/border/barrier/gate/gates/house/home/hotel/theatre/theater/courtroom
does~  | attending  | rush/flock/throng/stream/pour/crowd/pack/flood/converge/descend/head/hurry into/to/on/onto/towards/toward/through
does~  | attending  | pack/throng/crowd/fill/line a/the/its/their/streets/roads/pavements, reach the * square/plaza/palace/parliament/capital/centre/center/city/stadium
does   | attending  | take:took:taken part
does   | sheltering | spend:spent the night/nights/night/days in * tents/shelters/shelter/camps/schools/school/cars/open/parks/streets/street/churches/mosques, spend:spent the night/nights outdoors/outside, spend:spent nights/days outdoors/outside
does~  | attending  | queue, line up, wait in line, stand:stood in line, stand:stood in queues, turn up, show up, congregate, assemble, cheer, applaud, pray in/at/outside, camp outside/out/in, come:came to, come:came out, come:came together, file past, pay:paid their/last/tribute, walk/parade/file/drive:drove:driven through/past/in
verb~  | attending  | draw:drew:drawn, attract
toll   | attending  | crowd at, number of participants, number of those present
toll   | protesting | number of protesters, number of demonstrators, number of marchers, number of strikers
is     | attending  | among the mourners, among the crowd, in attendance, in the crowd
does~  | voted      | vote, cast:cast:cast ballots/votes, cast:cast:cast their/a ballots/votes/ballot/vote, queue to vote, line up to vote
toll   | voted      | number of voters, number of ballots cast, number of people who voted
is     | registered to vote | registered to vote, eligible to vote, entitled to vote, registered voters
noun   | registered to vote | registered voter, eligible voter
toll   | registered to vote | number of registered voters, number of eligible voters
does   | in need of aid | need/require * aid/assistance/help/relief/food/shelter/water/care/support/treatment/protection/medicine/medicines, depend/rely on * aid/assistance/help/relief/handouts/rations
is     | in need of aid | in need, in need of, in * need, in * need of, dependent on * aid/assistance/help/relief/handouts/rations, reliant on * aid/assistance/help/relief/handouts/rations
does   | facing hunger | face/experience/suffer/endure * hunger/insecurity/malnutrition/undernourishment/shortages, suffer/suffering from * hunger/malnutrition/undernourishment, face/experience * levels of * hunger/insecurity, go:went:gone to bed hungry
is     | facing hunger | without enough food, without food
does   | at risk of starvation | face/risk * starvation/famine, starve
is     | at risk of starvation | on the brink/edge/verge of * starvation/famine, at * risk of * starvation/famine/starving, close to * starvation/famine
toll   | facing hunger | number of * hungry, number of hungry people, number of people going hungry, number of people facing * hunger/insecurity, number of malnourished * children/people, number of acutely hungry people
toll   | in need of aid | number in need, number of people in need, number of those in need, number of people needing * aid/assistance/help
become | displaced | force, send:sent > to run, to run for their lives, to sleep outdoors, to spend the night outdoors, running for their lives, fleeing for their lives, running for cover
verb!  | hostages taken | seize, snatch
verb!  | hostages taken | take:took:taken, take:took:taken from, take:took:taken away, march off, lead:led off, lead:led away, carry off, drag off, bundle off
verb!  | hostages held | hold:held
become! | hostages taken | lead:led, march, herd, drag, drive:drove:driven, take:took:taken, carry, whisk > into the forest, into the bush, into the jungle, into the woods, into the mountains, into the hills, into a forest, into the desert, at gunpoint
toll   | hostages held | number of captives
verb   | dismissed | axe, furlough, make:made redundant
does   | dismissed | lose:lost their/his/her job/jobs/livelihood/livelihoods, become:became jobless/unemployed
is     | dismissed | out of work, out of a job, jobless, redundant
verb   | hospitalised | take:took:taken in
become | hospitalised | treat > for hypothermia, for heatstroke, for heat stroke, for heat exhaustion, for dehydration, for exhaustion, for exposure, for frostbite, for breathing difficulties, for breathing problems, for poisoning, for food poisoning
is     | quarantined | under observation, in self-isolation, being monitored, under monitoring, self-isolating, under lockdown
does   | escaped | escape from * prison/jail/custody/detention/cell/cells/facility/centre/center, break:broke:broken out of, break:broke:broken out, break:broke:broken free, tunnel out of, get:got away, slip out of * prison/jail, go:went:gone on the run
is     | escaped | on the run, still at large, at large
verb   | detained | recapture, rearrest, catch:caught
noun   | escaped | escapee, fugitive
noun   | dismissed | redundancy, layoff, lay-off, dismissal, job loss
act    | dismissed | dismissal, sacking, firing, layoff, layoffs, redundancy
become | dismissed | make:made, leave:left, throw:threw:thrown, put:put > redundant, jobless, out of work, out of a job, unemployed
verb!  | beaten | beat:beat:beaten, beat:beat:beaten up, club, manhandle, rough up, assault, whip, cane
is     | without power | without power, without electricity, without water, without heating, without gas, without running water, without drinking water, without power or water, without clean water, without internet
does   | without power | lose:lost power, lose:lost electricity
become | without power | leave:left, plunge > without power, without electricity, without water, without heating, without gas, without running water, without drinking water, without clean water, in the dark, into darkness
toll   | without power | number without power, number of customers without power
verb   | without power | black out
does   | arrived | arrive, reach, land in/on/at, come:came ashore, reach/enter * shores/soil/border/coast/island/islands, make:made the/this/that journey/crossing/voyage/trip, cross/make:made the * channel/border/river/mediterranean/crossing/frontier
act    | arrived | arrival, arrivals
noun   | arrived | arrival, new arrival
toll   | arrived | number of arrivals
verb!  | intercepted | intercept, push back, turn back
noun   | intercepted | interception
`
