import { type KeyboardEvent, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { useView } from '../view/useView.ts'
import './find.css'
import { say } from '../words/say.ts'

const FindResults = lazy(() => import('./FindResults.tsx'))

/** Long enough that typing a word writes the address once. */
const PAUSE_MS = 300

/**
 * Search over the whole corpus, without a request for each word. The field comes with the page, and what looks for the
 * words when they are first asked for: whoever opens the search and types on loses no letter.
 */
export function FindPanel({ corpus }: { corpus: CorpusFile }) {
  const { view, settle } = useView()
  const [words, setWords] = useState(view.find)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const enter = useRef<(() => void) | null>(null)
  // The address follows when the hand rests; everything on the page listens to it.
  useEffect(() => {
    const timer = setTimeout(() => settle({ find: words }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, settle])
  // A dialog gives the focus to what has this attribute as it opens, and it opens after this.
  useLayoutEffect(() => field.current?.setAttribute('autofocus', ''), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the field and the links in it.
    <div className="find" ref={list} onKeyDown={(event) => moveInList(event, list.current)}>
      <input
        ref={field}
        type="search"
        aria-label={say.finding.field}
        placeholder={say.finding.sample}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter.current?.()
        }}
      />
      <Boundary what={say.page.quoted(say.page.titles.find)} reload>
        <Suspense fallback={<p role="status">{say.page.onItsWay}</p>}>
          <FindResults corpus={corpus} words={words} enter={enter} />
        </Suspense>
      </Boundary>
    </div>
  )
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
