import { COUNTED } from '../layout/figureLabels.ts'
import type { PlacedFigure } from '../layout/figuresTrack.ts'
import { lagOf } from '../layout/lag.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { Own } from '../ui/mark/Own.tsx'
import { LINE_HEIGHT, TextLines } from '../ui/mark/TextLines.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import { anchorOf } from '../words/direction.ts'

/** One claim: its bound, the time it holds for, and the words with the number in bold. */
export function Claim({ place, differs }: { place: PlacedFigure; differs: boolean }) {
  const { mark, x, y, yLow, yHigh, label } = place
  const { bound, number } = mark.figure
  return (
    <>
      <rect className={label ? 'hit-mark' : 'hit'} x={x - 12} y={y - 12} width={24} height={24} />
      {label && (
        <rect
          className="hit"
          x={label.box.x0}
          y={label.box.y0}
          width={label.box.x1 - label.box.x0}
          height={label.box.y1 - label.box.y0}
        />
      )}
      {label && label.note !== '' && Math.abs(label.y - 6 - y) > FAR && (
        <path className="leader" d={`M${x} ${y + 8}L${label.x} ${label.y - 6}`} />
      )}
      <BoundGlyph
        bound={bound}
        x={x}
        y={y}
        from={bound === 'range' ? Math.max(6, yLow - y) : 6}
        to={bound === 'range' ? Math.min(-6, yHigh - y) : -6}
      />
      {label && (
        <text className="claim" data-scope={mark.figure.scope} textAnchor={anchorOf(label.side)} fontSize={label.size}>
          <TextLines lines={label.lines} x={label.x} y={label.y} side={label.side}>
            {(line) => (
              <Own text={label.lines[0] ?? ''} side={label.side}>
                <Words line={line} number={number.exact} whole={label.lines.length === 1 && line === number.exact} />
                {label.counted !== '' && (
                  <tspan className="claim-counted" fontSize={COUNTED}>
                    {` ${label.counted}`}
                  </tspan>
                )}
              </Own>
            )}
          </TextLines>
        </text>
      )}
      {differs && label && (
        <path
          className="differs"
          d={DIFFERS}
          transform={`translate(${label.end + (label.side === 'after' ? 10 : -10)} ${label.y + (label.lines.length - 1) * LINE_HEIGHT - 5})`}
        />
      )}
    </>
  )
}

/** An equals sign struck through: drawn, for written it would be read as a word of the label. */
export const DIFFERS = 'M-5 -2.5h10M-5 2.5h10M3 -6.5l-6 13'

/** The day of a claim and who says so, under its number; outside its link, whose name says it in full. */
export function ClaimNote({ place: { id, label }, selected }: { place: PlacedFigure; selected: boolean }) {
  if (!label || label.note === '') return null
  return (
    <text
      className="claim-note"
      data-note={id}
      data-selected={selected || undefined}
      x={label.x}
      y={label.y + 16}
      fontSize={13}
      textAnchor={anchorOf(label.side)}
    >
      {label.note}
    </text>
  )
}

/** A label that had to move this far from its mark is tied to it by a line. */
const FAR = 20

/** The time a claim holds for, where it is wider than its mark, and its lag; under all words, outside the links. */
export function ClaimBar({ place: { mark, bar, x, y, label }, scale }: { place: PlacedFigure; scale: TimeScale }) {
  const isNarrow = bar.shape === 'closed' && bar.x1 - bar.x0 <= NARROW
  const isInWords = label !== null && label.note === ''
  return (
    <>
      <Lag from={lagOf([mark.happened], x, scale)} x={x} y={isInWords ? y - 12 : y - 3} />
      {!isNarrow && <TimeBar {...bar} y={isInWords ? y - 11 : y - 1} height={2} />}
    </>
  )
}
const NARROW = 14

const NUMERAL = /\d[\d.,]*/
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The number stands out; its hedge stays beside it. Broken over two lines, its numeral alone does. */
function Words({ line, number, whole }: { line: string; number: string; whole: boolean }) {
  const numeral = NUMERAL.exec(number)?.[0] ?? number
  const strong = whole || !line.includes(number) ? numeral : number
  const at = indexOfWord(line, strong)
  if (at < 0) return line
  return (
    <>
      {line.slice(0, at)}
      <tspan className="claim-number">{strong}</tspan>
      {line.slice(at + strong.length)}
    </>
  )
}

/** Where the words stand by themselves: the “a” of “a teacher” is not that of “hospital”. */
function indexOfWord(line: string, words: string): number {
  const isPart = (character: string | undefined) => character !== undefined && LETTER_OR_DIGIT.test(character)
  let at = line.indexOf(words)
  while (at >= 0 && (isPart(line[at - 1]) || isPart(line[at + words.length]))) at = line.indexOf(words, at + 1)
  return at
}
