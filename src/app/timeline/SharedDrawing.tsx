import { Letters } from '../ui/mark/StatusGlyph.tsx'

/** Defined once for the whole graphic: the pattern of days that no article covers, the plot's edges, the letters. */
export function SharedDrawing({ width }: { width: number }) {
  return (
    <svg width="0" height="0" className="defs" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M3 0V6" />
        </pattern>
        <clipPath id="plot">
          <rect y={-10} width={width} height={TALLEST} />
        </clipPath>
        <Letters />
      </defs>
    </svg>
  )
}

/** Higher than any track. */
const TALLEST = 100_000
