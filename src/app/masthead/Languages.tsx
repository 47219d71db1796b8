import { useEffect, useRef } from 'react'
import { queryIn } from '../view/page.ts'
import { chooseLanguage } from '../view/useLanguage.ts'
import { hrefOf, type View } from '../view/view.ts'
import { LANGUAGES, language, OWN_NAMES, say } from '../words/say.ts'

/** The page is drawn anew in another language; whoever chose it here goes on from here. */
let wasChosen = false

/** The languages of the page, each by its own name. A link like any other: it can be copied and opened elsewhere. */
export function Languages({ view }: { view: View }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (!wasChosen) return
    wasChosen = false
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  return (
    <nav className="languages" aria-label={say.page.language}>
      <ul ref={list}>
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={queryIn(each, window.location.search) + hrefOf(view)}
              lang={each}
              hrefLang={each}
              aria-current={each === language() ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
                event.preventDefault()
                wasChosen = each !== language()
                chooseLanguage(each)
              }}
            >
              {OWN_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
