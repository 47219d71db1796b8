import type { CorpusFile } from '../../corpus/files.ts'
import { GRAPHIC } from '../ui/Skips.tsx'
import { say } from '../words/say.ts'

/** In the place of the graphic, where no mark and no article has a day: why there is no axis, and what there is. */
export function NoTime({ corpus: { counts } }: { corpus: CorpusFile }) {
  const found = [
    ...(counts.events > 0 ? [say.count.events(counts.events)] : []),
    ...(counts.figures > 0 ? [say.count.figures(counts.figures)] : []),
  ]
  const { nothingPlaced, nothingFound } = say.graphic
  return (
    <div className="no-time" id={GRAPHIC} tabIndex={-1}>
      <p data-visible-count={0}>
        {found.length > 0 ? nothingPlaced(counts.articles, found.join(say.page.and)) : nothingFound(counts.articles)}
      </p>
    </div>
  )
}
