import type { Figure } from './model.ts'

/** Who a claim counts, where it says more than "people"; else empty. */
export function countedIn({ population }: Pick<Figure, 'population'>): string {
  return population === 'people' ? '' : population
}
