import type { Stretch } from '../layout/stretch.ts'

type IsLit = (stretch: Stretch) => boolean

/**
 * What lights up when a mark is pointed at: a claim lights the events of its days, an event the claims of its own;
 * neither lights its like. `stretch` is that of the mark.
 */
export function litBy(
  pointed: string | null,
  figures: readonly { readonly id: string }[],
  stretch: Stretch | undefined,
): { readonly events: IsLit; readonly figures: IsLit } {
  if (pointed === null || stretch === undefined) return { events: never, figures: never }
  const meets: IsLit = (other) => isNarrow(other) && meet(stretch, other)
  const isFigure = figures.some(({ id }) => id === pointed)
  return { events: isFigure ? meets : never, figures: isFigure ? never : meets }
}

const never: IsLit = () => false

/** What spans weeks is not "of that day". */
function isNarrow({ from, to }: Stretch): boolean {
  return from === null || to === null || to - from <= 8
}

function meet(a: Stretch, b: Stretch): boolean {
  const from = (stretch: Stretch) => stretch.from ?? (stretch.to as number) - 1
  const to = (stretch: Stretch) => stretch.to ?? (stretch.from as number) + 1
  return from(a) < to(b) && from(b) < to(a)
}
