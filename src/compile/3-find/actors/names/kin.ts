const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|fianc[eé]e?)$/

export const isKin = (lower: string): boolean => KIN.test(lower)
