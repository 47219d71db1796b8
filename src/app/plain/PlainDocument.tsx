import type { ReactNode } from 'react'
import { language } from '../words/say.ts'

interface PlainDocumentProps {
  readonly title: string
  readonly lang?: string
  /** Addresses of the style sheets, from this page. */
  readonly styles: readonly string[]
  readonly children: ReactNode
}

/** A page that needs no script has a policy that allows none. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; object-src 'none'"

/** A whole page of its own: one article, or a part of a long list. */
export function PlainDocument({ title, lang = language(), styles, children }: PlainDocumentProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href="../favicon.svg" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <main className="page plain plain-alone">{children}</main>
      </body>
    </html>
  )
}
