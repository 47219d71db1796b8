import { render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Printed } from '../../../src/app/ui/Printed.tsx'
import { SourceLanguage, sourceLanguageOf } from '../../../src/app/ui/SourceLanguage.ts'
import { ar } from '../../../src/app/words/ar/ar.ts'
import { speak } from '../../../src/app/words/say.ts'

afterEach(() => speak('en'))

const ENGLISH = [{ language: 'en' }, { language: 'en' }]
function langOf(text: string, lang?: string): string | null {
  const { container } = render(
    <SourceLanguage value={sourceLanguageOf(ENGLISH)}>
      <Printed text={text} lang={lang} />
    </SourceLanguage>,
  )
  return container.querySelector('bdi')?.getAttribute('lang') ?? null
}

describe('the language of words from the articles', () => {
  it('is told where the page speaks another one', () => {
    speak('ar', ar)
    expect(langOf('Ferry Aurora Star capsizes')).toBe('en')
    expect(langOf('Le ferry', 'fr')).toBe('fr')
  })

  it('is not told of what begins with the page’s own words', () => {
    speak('ar', ar)
    expect(langOf(ar.claims.label('more than 120', 'قتلى'))).toBeNull()
  })

  it('is not told where the page speaks it itself, nor where the articles differ', () => {
    expect(langOf('Ferry Aurora Star capsizes')).toBeNull()
    speak('ar', ar)
    expect(sourceLanguageOf([{ language: 'en' }, { language: 'fr' }])).toBeUndefined()
    expect(sourceLanguageOf([{ language: 'ar-EG' }])).toBeUndefined()
  })
})
