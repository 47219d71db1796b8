import { formatCount } from '../../words/numbers.ts'
import { say } from '../../words/say.ts'
import { MarkLink } from './MarkLink.tsx'

export interface ClusterMarkProps {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly count: number
  readonly href: string
  readonly name: string
  readonly tabbable: boolean
  readonly open: boolean
  readonly lit?: boolean
  /** Left out, it is a link like any other. */
  readonly onOpen?: () => void
}

/** Marks too close to be told apart, with their number. Opening it lists every one of them. */
export function ClusterMark({ id, x, y, count, href, name, tabbable, open, lit = false, onOpen }: ClusterMarkProps) {
  const drawn = formatCount(count)
  const wide = Math.max(12, 6 + drawn.length * 3.3)
  return (
    <MarkLink
      kind="cluster"
      id={id}
      href={href}
      // Some languages say one and two in words; what is drawn is a part of the name all the same.
      name={name.includes(drawn) ? name : `${drawn}${say.page.comma}${name}`}
      x={x}
      y={y}
      tabbable={tabbable}
      selected={open}
      lit={lit}
      onOpen={onOpen}
    >
      <rect className="cluster" x={x - wide} y={y - 12} width={wide * 2} height={24} rx={12} />
      <text className="cluster-count" x={x} y={y + 4.5}>
        {drawn}
      </text>
    </MarkLink>
  )
}
