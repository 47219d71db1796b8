import { readWords } from './rows.ts'

/** Nouns for something that goes on: a toll with one of these, and no happening, is a running total. */
export const LONG = readWords(`
war, wars, conflict, conflicts, offensive, campaign, invasion, occupation, insurgency, uprising, fighting, violence, crackdown, crisis, pandemic, epidemic, outbreak, famine, drought, revolt, hostilities, rebellion, unrest, genocide
`)
