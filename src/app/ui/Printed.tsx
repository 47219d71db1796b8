import { type ReactNode, useContext } from 'react'
import { directionOfText, isMirrored } from '../words/direction.ts'
import { SourceLanguage } from './SourceLanguage.ts'

/** Characters that turn the direction of text around without being seen. */
const BIDI_CONTROL = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/

/**
 * Words that came from outside, as they are: in their own direction, unable to turn the words around them, and with
 * every invisible control made visible. The text itself is unchanged, character for character.
 */
export function Printed({ text, lang }: { text: string; lang?: string | undefined }) {
  const source = useContext(SourceLanguage)
  return (
    <bdi dir="auto" lang={lang ?? (isOfThePage(text) ? undefined : source)}>
      {showControls(text)}
    </bdi>
  )
}

/** What begins in the script of the page, where that is another than the articles', begins with the page's own words. */
function isOfThePage(text: string): boolean {
  return isMirrored() && directionOfText(text) === 'rtl'
}

/** For words inside an element that already carries their direction. */
export function showControls(text: string): ReactNode {
  if (!BIDI_CONTROL.test(text)) return text
  return text.split(BIDI_CONTROL).map((part, i) =>
    BIDI_CONTROL.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string, in its order.
      <span className="control" data-code={`U+${codeOf(part)}`} key={i}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
