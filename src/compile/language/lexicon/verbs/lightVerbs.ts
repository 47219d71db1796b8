/** Aspect and support verbs: the event is the noun they take. */
export const LIGHT_VERBS = new Set(
  'organise organize launch begin start open wage conduct carry hold stage make take have mount give continue resume step perform undertake do press pursue press pay deliver suffer face commit escalate intensify expand run see witness attend receive join host spark trigger prompt provoke lead result press go proceed embark engage participate approach chair head force reach rise climb near pass exceed stand top surpass'.split(
    ' ',
  ),
)
