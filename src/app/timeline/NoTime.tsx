import type { CorpusFile } from '../../corpus/files.ts'
import { countOf } from '../ui/labels.ts'

/** In the place of the graphic, where no mark and no article has a day: why there is no axis, and what there is. */
export function NoTime({ corpus: { counts } }: { corpus: CorpusFile }) {
  const found = [
    ...(counts.events > 0 ? [countOf(counts.events, 'event')] : []),
    ...(counts.figures > 0 ? [countOf(counts.figures, 'figure')] : []),
  ]
  const [text, they] = counts.articles === 1 ? ['this article', 'It'] : ['these articles', 'They']
  return (
    <div className="no-time">
      {found.length > 0 ? (
        <p data-visible-count={0}>
          Nothing in {text} can be placed on a calendar: no day is named, and nothing says when{' '}
          {they === 'It' ? 'it' : 'they'} came out. What was found, {found.join(' and ')}, stands below, each with the
          reason.
        </p>
      ) : (
        <p data-visible-count={0}>
          No event and no figure was found in {text}. {they} can be read in full.
        </p>
      )}
    </div>
  )
}
