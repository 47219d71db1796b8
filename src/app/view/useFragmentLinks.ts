import { useEffect } from 'react'
import { follow } from './useView.ts'

/**
 * Every link to a view is a plain `<a href="#…">`; a plain click on one is a step of the view. Left to itself the
 * browser would take the empty fragment for the top of the page and jump there.
 */
export function useFragmentLinks(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!href?.startsWith('#') || link?.hasAttribute('target')) return
      event.preventDefault()
      follow(href)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}
