import { useMemo } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { traitOfEvent, traitOfFigure } from '../../corpus/values.ts'
import { type FailedFile, useCatalogue } from '../load/files.ts'
import { type Ledger, ledgerOf, ledgerOfFile } from '../view/ledger.ts'

interface Marked {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
}

/** What counts are made from: the whole corpus, or so far only the marks at hand. */
export interface Ledgers {
  readonly all: readonly Ledger[]
  readonly whole: boolean
  /** Marks counted, and marks there are. */
  readonly marks: number
  readonly of: number
  readonly failed: readonly FailedFile[]
}

/**
 * `inHand`: the dated marks that are loaded; `undated`: all that have no day. A small corpus is in hand as a whole; of
 * a large one the catalogue is read once somebody asks (`wanted`).
 */
export function useLedgers(corpus: CorpusFile, inHand: Marked, undated: Marked | undefined, wanted: boolean): Ledgers {
  const { catalogue, counts } = corpus
  const { files, of, failed } = useCatalogue(corpus, wanted)
  const whole = catalogue === null || (of > 0 && files.length === of)
  return useMemo(() => {
    const dated = catalogue && whole ? files.map(ledgerOfFile) : [ledgerOf(traitsOf(corpus, inHand))]
    const all = undated ? [...dated, ledgerOf(traitsOf(corpus, undated))] : dated
    const marks = all.reduce((sum, ledger) => sum + ledger.marks, 0)
    return { all, whole, marks, of: counts.events + counts.figures, failed }
  }, [corpus, catalogue, counts, whole, files, failed, inHand, undated])
}

function traitsOf(corpus: CorpusFile, { events, figures }: Marked) {
  return [
    ...events.map((event) => traitOfEvent(corpus, event)),
    ...figures.map((figure) => traitOfFigure(corpus, figure)),
  ]
}
