import type { CorpusFile } from '../../corpus/files.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { Quote } from '../../corpus/model.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

interface SaidByProps {
  /** Who says it, as printed. */
  readonly words: Quote
  /** Whom the words name, where that is known. */
  readonly by?: ActorId | null
  readonly corpus: CorpusFile
  readonly view: View
}

/** Who says it, as printed: the way to these characters, and to whom they name. */
export function SaidBy({ words, by = null, corpus, view }: SaidByProps) {
  const actor = by === null ? undefined : corpus.actors.find(({ id }) => id === by)
  return (
    <>
      <a href={hrefOf(view, pointingAt(words))}>
        <Printed text={words.exact} />
      </a>
      {actor && (
        <span className="named">
          {' '}
          <a href={hrefOf(view, selecting('actor', actor.id))} aria-label={say.reading.aboutSourceNamed(actor.name)}>
            {say.reading.aboutSource}
          </a>
        </span>
      )}
    </>
  )
}
