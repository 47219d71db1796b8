import type { Figure } from './model.ts'

/** Who a claim counts, where it says more than "people" and its number's words do not say it ("his driver"); else empty. */
export function countedIn({ population, number }: Pick<Figure, 'population' | 'number'>): string {
  return population === 'people' || number.exact.endsWith(population) ? '' : population
}
