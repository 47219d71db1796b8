import { lazy, Suspense } from 'react'
import { Reader, type ReaderProps } from './reader/Reader.tsx'
import { ItemActions } from './share/ItemActions.tsx'

/** Only while the page is served for development: a built page has nothing to write to. */
const CorrectPanel = import.meta.env.DEV ? lazy(() => import('./correct/CorrectPanel.tsx')) : null

/** The words of what is chosen, with all that can be done with them. */
export function Selection(props: Omit<ReaderProps, 'actions'>) {
  const { corpus, marks, view } = props
  return (
    <Reader
      {...props}
      actions={(quote, article) => (
        <>
          <ItemActions quote={quote} article={article} />
          {CorrectPanel && article && (
            <Suspense>
              <CorrectPanel corpus={corpus} marks={marks} view={view} article={article.id} />
            </Suspense>
          )}
        </>
      )}
    />
  )
}
