import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import { Printed, showControls } from '../ui/Printed.tsx'
import { Problem } from '../ui/Problem.tsx'
import { follow, useView } from '../view/useView.ts'
import { hrefOf, type View } from '../view/view.ts'
import { ENTRY_KINDS, type Finding, MOST_OF_A_KIND, search } from './search.ts'
import { useSearchIndex } from './useSearchIndex.ts'
import './find.css'
import { say } from '../words/say.ts'

/** Long enough that typing a word writes the address once. */
const PAUSE_MS = 300

/** Search over the whole corpus, without a request for each word. */
export default function FindPanel({ corpus }: { corpus: CorpusFile }) {
  const { view, settle } = useView()
  const [words, setWords] = useState(view.find)
  const { retry, ...progress } = useSearchIndex(corpus)
  const all = corpus.articles.length
  const list = useRef<HTMLDivElement>(null)
  // What is typed shows at once; what it finds follows as soon as it is found.
  const asked = useDeferredValue(words)
  const parts = useDeferredValue(progress.parts)
  const findings = useMemo(() => search(corpus.actors, parts, asked), [corpus, parts, asked])
  // The address follows when the hand rests; everything on the page listens to it.
  useEffect(() => {
    const timer = setTimeout(() => settle({ find: words }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, settle])

  const hrefTo = (change: Partial<View>) => hrefOf({ ...view, find: words }, change)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the field and the links in it.
    <div className="find" ref={list} onKeyDown={(event) => moveInList(event, list.current)}>
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: the panel was opened in order to type into it.
        autoFocus
        aria-label={say.finding.field}
        placeholder={say.finding.sample}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          const first =
            words === asked && parts === progress.parts ? findings[0] : search(corpus.actors, progress.parts, words)[0]
          if (first) follow(hrefTo(first.entry.change))
        }}
      />
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
                      <Excerpt finding={finding} />
                    </a>
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
    </div>
  )
}

function resultWords(findings: readonly Finding[], done: boolean): string {
  if (findings.length > 0) return say.finding.results(findings.length)
  return done ? say.finding.nothing : say.finding.nothingYet
}

/** Up and down go through the results, Home and End to the first and last; typing goes on in the field. */
function moveInList(event: KeyboardEvent, list: HTMLElement | null): void {
  const field = list?.querySelector('input')
  const links = [...(list?.querySelectorAll('a') ?? [])]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) {
    event.preventDefault()
    if (at + step < 0) field?.focus()
    else links[Math.min(at + step, links.length - 1)]?.focus()
  } else if (at >= 0 && (event.key === 'Home' || event.key === 'End')) {
    event.preventDefault()
    links.at(event.key === 'Home' ? 0 : -1)?.focus()
  } else if (at >= 0 && (event.key === 'Backspace' || isTyped(event))) field?.focus()
}

function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

/** Long passages are cut to what surrounds the first hit. */
const BEFORE_HIT = 60
const LONGEST = 260

function Excerpt({ finding: { entry, hits } }: { finding: Finding }) {
  const first = hits[0]?.start ?? 0
  const from = entry.text.length <= LONGEST ? 0 : Math.max(0, first - BEFORE_HIT)
  const to = Math.min(entry.text.length, from + LONGEST)
  let at = from
  const parts = hits.flatMap(({ start, end }) => {
    if (start < at || end > to) return []
    const before = entry.text.slice(at, start)
    at = end
    return [before, <mark key={start}>{entry.text.slice(start, end)}</mark>]
  })
  return (
    <bdi dir="auto" lang={entry.language}>
      {from > 0 && '…'}
      {parts.length === 0 ? showControls(entry.text.slice(from, to)) : [...parts, entry.text.slice(at, to)]}
      {to < entry.text.length && '…'}
    </bdi>
  )
}
