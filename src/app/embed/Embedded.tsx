import { useEffect, useLayoutEffect, useRef } from 'react'
import { useView } from '../view/useView.ts'
import { announceHeight, announceSelected, markWhatGoesOn } from './announce.ts'
import './embed.css'

/** What the page does besides inside another page. `notify`: that page has asked to hear what is selected. */
export function Embedded({ notify }: { notify: boolean }) {
  const { view } = useView()
  const { kind, id } = view.selected ?? {}

  useEffect(() => {
    const root = document.getElementById('root')
    if (!root) return undefined
    const ends = [announceHeight(root), markWhatGoesOn(root)]
    return () => ends.forEach((end) => void end())
  }, [])

  // What the page around has put into the address is no news to it.
  const first = useRef(true)
  useEffect(() => {
    if (notify && !first.current) announceSelected(kind !== undefined && id !== undefined ? { kind, id } : null)
    first.current = false
  }, [notify, kind, id])

  // The frame may be much taller than the window: the sheet opens where the reader is looking, at the mark.
  useLayoutEffect(() => {
    const sheet = id === undefined ? null : document.querySelector<HTMLElement>('dialog.sheet-bottom')
    if (!sheet) return
    const mark = document.querySelector(`[data-mark="${kind}"][data-id="${CSS.escape(id ?? '')}"]`)
    const bottom = mark ? mark.getBoundingClientRect().bottom + window.scrollY : 0
    sheet.style.insetBlockStart = `${Math.round(bottom + 8)}px`
  }, [kind, id])

  return null
}
