import type { VerbTable } from './table.ts'

/** Violence, soldiers on the move, and their going back. */
export const FORCE: VerbTable = {
  assault: `
    free+jailbreak free+jail-break set+free+jailbreak
    declare+war attack assail bomb bombard shell raid assault storm ambush invade strafe torpedo massacre slaughter murder
    assassinate martyr execute behead decapitate lynch kill wound injure maim mutilate dismember shoot shoot+down shoot+dead
    bring+down stab knife hack+death torture rape gang-rape molest assault+sexually flog whip club bludgeon
    beat punch kick slap strangle throttle smother poison gas stone pelt electrocute burn+alive 
    torch firebomb petrol-bomb fire-bomb set+fire set+ablaze set+alight gun+down cut+down mow+down run+over run+down blow+up
    detonate explode dynamite destroy demolish level raze flatten devastate ravage obliterate pulverise pulverize
    annihilate overrun capture conquer recapture retake breach overwhelm besiege+fire rout
    open+fire fire+at fire+on fire+rocket fire+missile fire+shot fire+round fire+mortar fire+bullet exchange+fire
    trade+fire trade+blow exchange+blow clash battle fight skirmish scuffle brawl duel hit strike target pound hammer
    burn launch+rocket launch+missile launch+drone launch+strike launch+raid launch+barrage launch+salvo
    launch+counteroffensive lob hurl throw+stone throw+rock throw+grenade throw+bomb throw+bottle throw+cocktail
    throw+firework throw+brick throw+firebomb throw+projectile penetrate push+deeper push+into advance advance+on
    use+live+round use+live+fire use+bullet use+weapon use+explosive use+force crush repel repulse
    beat+back drive+back push+back fight+off down intercept shoot+at throw+acid overpower subdue inflict+casualty inflict+damage inflict+loss inflict+defeat inflict+injury
    tear-gas teargas pepper-spray use+gas use+cannon use+teargas use+tear-gas use+baton use+spray use+ammunition
    fire+teargas fire+gas fire+cannon fire+canister ram drone drive+into
    plough+into plow+into rain+down carpet-bomb napalm booby-trap mine+road snipe hunt+down mug manhandle rough+up
    tear+limb vandalise+grave desecrate ransack sack+town pillage rampage go+rampage carry+attack mount+attack
    stage+attack wage+war take+arms thwart foil
    maul pistol-whip waylay clobber scald garrotte terrorise terrorize harass persecute mistreat ill-treat abuse
    waterboard incinerate let+loose force+way commit+atrocity set+upon push+forward push+toward push+towards push+deep fire+into fire+toward fire+towards
    fire+upon fire+back fire+across fire+over fire+live fire+warning fire+dozens fire+volley put+under+fire come+under+fire
    hold+gunpoint hold+knifepoint open+up+on lay+waste`,
  mobilize: `
    mobilize mobilise deploy mass send+troop send+tank send+soldier send+warship send+force send+jet send+fighter
    send+carrier send+frigate send+police reinforce redeploy dispatch+troop dispatch+force dispatch+warship amass
    muster activate+reserve raise+alert put+alert place+alert test-fire test-launch call+up arm+itself patrol shadow escort station
    garrison scramble+jet scramble+fighter scramble+aircraft put+standby mount+patrol mount+guard conduct+drill hold+drill hold+exercise stage+exercise
    stage+drill conduct+exercise show+force militarise militarize remilitarise remilitarize rearm draft+men
    enlist recruit+fighter recruit+soldier beef+up step+up+patrol step+up+security tighten+security boost+security
    fortify entrench dig+trench move+troop move+tank rush+troop rush+reinforcement take+position take+up+position parade`,
  retreat: `
    withdraw retreat pull+out pull+back pull+troop surrender evacuate+troops evacuate+embassy demobilize demobilise
    disarm disband lay+down+arms lay+down+weapon hand+over+weapon give+up capitulate vacate stand+down fall+back
    hold+fire cease+fire stop+fighting suspend+operation suspend+offensive halt+offensive halt+operation demilitarise
    demilitarize disengage desert defect hand+himself turn+himself turn+itself give+himself+up give+herself+up give+themselves+up hand+herself turn+herself
    abandon+position abandon+base de-escalate`,
}
