import { App } from './App.tsx'
import { Embedded } from './embed/Embedded.tsx'
import type { PageOptions } from './view/page.ts'
import { useLanguage } from './view/useLanguage.ts'
import { say } from './words/say.ts'

/** The page in the language that is spoken; in another one all of it is drawn anew. */
export function Page({ options: { embed, notify, unread } }: { options: PageOptions }) {
  const { language, missing } = useLanguage()
  if (language === null) return null
  return (
    <>
      <App key={language} embed={embed} unread={unread} note={missing === null ? '' : say.page.languageMissing} />
      {embed && <Embedded key={`embedded ${language}`} notify={notify} />}
    </>
  )
}
