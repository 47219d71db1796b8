import { MarkLink } from './MarkLink.tsx'

export interface ClusterMarkProps {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly count: number
  readonly href: string
  readonly name: string
  readonly stop?: string
  readonly tabbable: boolean
  readonly open: boolean
  readonly lit?: boolean
  readonly onOpen: () => void
}

/** Marks too close to be told apart, with their number. Opening it lists every one of them. */
export function ClusterMark({
  id,
  x,
  y,
  count,
  href,
  name,
  stop = id,
  tabbable,
  open,
  lit = false,
  onOpen,
}: ClusterMarkProps) {
  const wide = count > 99 ? 15 : 11
  return (
    <MarkLink
      kind="cluster"
      id={id}
      stop={stop}
      href={href}
      name={name}
      x={x}
      y={y}
      tabbable={tabbable}
      selected={open}
      lit={lit}
      onOpen={onOpen}
    >
      <rect className="hit" x={x - 12} y={y - 12} width={24} height={24} />
      <rect className="cluster" x={x - wide} y={y - 9} width={wide * 2} height={18} rx={9} />
      <text className="cluster-count" x={x} y={y + 4.5}>
        {count}
      </text>
    </MarkLink>
  )
}
