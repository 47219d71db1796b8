import { readWords } from './rows.ts'

/** Plural nouns for people who act or suffer together in the news. Lower case. */
export const COLLECTIVES: ReadonlySet<string> = readWords(`
soldiers, troops, servicemen, servicemembers, reservists, conscripts, recruits, marines, sailors, pilots, commandos, paratroopers, peacekeepers
mercenaries, officers, policemen, guards, bodyguards, firefighters, rescuers, paramedics, medics, doctors, nurses, surgeons, physicians
militants, insurgents, fighters, rebels, guerrillas, gunmen, militiamen, militias, extremists, jihadists, jihadis, islamists, terrorists, separatists
combatants, operatives, assailants, attackers, hijackers, kidnappers, pirates, bandits, smugglers, traffickers, gangsters, gangs, looters, rioters
protesters, protestors, demonstrators, activists, campaigners, marchers, strikers, dissidents, supporters, opponents, loyalists, settlers
civilians, hostages, captives, prisoners, inmates, detainees, refugees, migrants, evacuees, returnees, asylum-seekers, survivors, villagers
residents, passengers, crew, crewmen, worshippers, worshipers, pilgrims, tourists, miners, fishermen, farmers, shoppers, commuters, voters
officials, authorities, leaders, ministers, lawmakers, legislators, senators, diplomats, negotiators, mediators, envoys, ambassadors, commanders
generals, aides, advisers, advisors, prosecutors, investigators, inspectors, judges, jurors, lawyers, attorneys, regulators, monitors, observers
experts, analysts, scientists, researchers, seismologists, economists, engineers, journalists, reporters, correspondents, photographers
eyewitnesses, witnesses, relatives, mourners, families, teachers, students, schoolchildren, schoolgirls, schoolboys, clerics, monks, imams
dockers, dockworkers, truckers, herders, herdsmen, poachers, vigilantes, workers, volunteers, responders, donors, politicians, candidates, delegates, delegations, critics, allies, partners, militia, staff, personnel, nationals
`)

/** Groups of people or states that take no plural noun of their own ("the international community"). */
export const COLLECTIVE_PHRASES: ReadonlySet<string> = readWords(`
international community, world powers, major powers, donor countries, arab states, arab countries, western countries, gulf states, western powers
african leaders, world leaders, aid workers, aid groups, aid agencies, aid organizations, aid organisations, relief workers, relief agencies
humanitarian workers, humanitarian organizations, humanitarian organisations, humanitarian agencies, human rights groups, rights groups
health workers, medical workers, rescue workers, rescue teams, rescue crews, search teams, emergency services, emergency workers
first responders, security forces, government forces, rebel forces, opposition parties, opposition groups
displaced people, asylum seekers, family members, crew members, staff members, news agencies, local media, state media
`)
