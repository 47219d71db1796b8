import { type RefObject, useDeferredValue, useEffect, useMemo } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import { Printed, showControls } from '../ui/Printed.tsx'
import { Problem } from '../ui/Problem.tsx'
import { follow, useView } from '../view/useView.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { ENTRY_KINDS, type Finding, type Marked, MOST_OF_A_KIND, search } from './search.ts'
import { useSearchIndex } from './useSearchIndex.ts'

interface FindResultsProps {
  readonly corpus: CorpusFile
  /** What stands in the field. */
  readonly words: string
  /** What Enter in the field does: opens the first that was found. */
  readonly enter: RefObject<(() => void) | null>
}

export default function FindResults({ corpus, words, enter }: FindResultsProps) {
  const { view } = useView()
  const { retry, ...progress } = useSearchIndex(corpus)
  const all = corpus.articles.length
  // What is typed shows at once; what it finds follows as soon as it is found.
  const asked = useDeferredValue(words)
  const parts = useDeferredValue(progress.parts)
  const findings = useMemo(() => search(corpus.actors, parts, asked), [corpus, parts, asked])
  const hrefTo = (change: Partial<View>) => hrefOf({ ...view, find: words }, change)
  useEffect(() => {
    enter.current = () => {
      const isUpToDate = words === asked && parts === progress.parts
      const [first] = isUpToDate ? findings : search(corpus.actors, progress.parts, words)
      if (first) follow(hrefTo(first.entry.change))
    }
    return () => {
      enter.current = null
    }
  })
  return (
    <>
      <p className="note" role="status">
        {asked.trim() === '' ? say.finding.hint : resultWords(findings, progress.done)}
        {progress.done || progress.failed.length > 0 ? '' : ` ${say.finding.soFar(progress.articles, all)}`}
      </p>
      {progress.failed.length > 0 && (
        <Problem
          what={say.finding.whatHolds(all - progress.articles, all)}
          why={faultWords(progress.failed[0]?.error)}
          reload={progress.failed.some(({ error }) => needsReload(error))}
          onRetry={retry}
        />
      )}
      {ENTRY_KINDS.map((kind) => {
        const ofKind = findings.filter(({ entry }) => entry.kind === kind)
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h3>
                {say.finding.headings[kind]}{' '}
                <span className="note">
                  {ofKind.length === MOST_OF_A_KIND ? say.finding.theFirst(MOST_OF_A_KIND) : ofKind.length}
                </span>
              </h3>
              <ul>
                {ofKind.map((finding) => (
                  <li key={finding.entry.id}>
                    <a href={hrefTo(finding.entry.change)}>
                      <Excerpt
                        of={{ text: finding.entry.text, hits: finding.hits }}
                        language={finding.entry.language}
                      />
                    </a>
                    {finding.beside && (
                      <span className="found-beside">
                        <Excerpt of={finding.beside} language={undefined} />
                      </span>
                    )}
                    <span className="note">
                      {finding.entry.detail.map((part, i) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line, in its order.
                        <span key={i}>
                          {i > 0 && say.page.comma}
                          <Printed text={part} />
                        </span>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function resultWords(findings: readonly Finding[], done: boolean): string {
  if (findings.length > 0) return say.finding.results(findings.length)
  return done ? say.finding.nothing : say.finding.nothingYet
}

/** Long passages are cut to what surrounds the first hit. */
const BEFORE_HIT = 60
const LONGEST = 260

function Excerpt({ of: { text, hits }, language }: { of: Marked; language: string | undefined }) {
  const first = hits[0]?.start ?? 0
  const from = text.length <= LONGEST ? 0 : Math.max(0, first - BEFORE_HIT)
  const to = Math.min(text.length, from + LONGEST)
  let at = from
  const parts = hits.flatMap(({ start, end }) => {
    if (start < at || end > to) return []
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <bdi dir="auto" lang={language}>
      {from > 0 && '…'}
      {parts.length === 0 ? showControls(text.slice(from, to)) : [...parts, text.slice(at, to)]}
      {to < text.length && '…'}
    </bdi>
  )
}
