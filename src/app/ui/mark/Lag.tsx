export interface LagProps {
  /** Where on the plot it happened, from left to right. */
  readonly from: readonly number[]
  /** Where it is told. */
  readonly x: number
  /** Top of the ticks. */
  readonly y: number
}

/** On the axis of reports: from when it happened, a tick a day, to when it was told. One path, however many days. */
export function Lag({ from, x, y }: LagProps) {
  const [first] = from
  const last = from.at(-1)
  if (first === undefined || last === undefined) return null
  const ticks = from.map((tick) => `M${tick} ${y}v6`).join('')
  return <path className="lag" d={`M${Math.min(first, x)} ${y + 3}H${Math.max(last, x)}${ticks}`} />
}
