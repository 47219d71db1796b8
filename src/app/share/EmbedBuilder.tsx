import { type ReactNode, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { readPageOptions } from '../view/page.ts'
import { LANGUAGES, OWN_NAMES } from '../words/say.ts'
import { takingWords } from '../words/taking.ts'
import { Preview } from './Preview.tsx'
import { type EmbedOptions, frameAddress, siteAddress, snippetOf, VARIANTS, type Variant } from './snippets.ts'

/** Stands in the code where the page has no address of its own yet. */
const NO_ADDRESS = 'https://example.org/timeline/'
const THEMES = ['reader', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const SPOKEN = ['reader', ...LANGUAGES] as const
type Spoken = (typeof SPOKEN)[number]

/** The code that puts the present view on another page, and how it will look there. */
export function EmbedBuilder({ corpus, fragment }: { corpus: CorpusFile; fragment: string }) {
  const words = takingWords()
  const [variant, setVariant] = useState<Variant>('frame')
  const [theme, setTheme] = useState<Theme>('reader')
  const [spoken, setSpoken] = useState<Spoken>(() => readPageOptions(window.location.search).language ?? 'reader')
  const [height, setHeight] = useState(720)
  const [notify, setNotify] = useState(false)
  const [shown, setShown] = useState(false)
  const site = siteAddress(window.location.href)
  const offline = document.querySelector('meta[name="sourceline:offline"]') !== null
  const options: EmbedOptions = {
    site: site ?? NO_ADDRESS,
    fragment,
    title: corpus.title,
    theme: theme === 'reader' ? null : theme,
    language: spoken === 'reader' ? null : spoken,
    height,
    notify,
  }
  const framed = variant !== 'picture'
  const code = snippetOf(variant, options)
  const address = frameAddress(options)
  return (
    <section className="embed-builder" aria-labelledby="embed-heading">
      <h3 id="embed-heading">{words.onYourPage}</h3>
      <p>{words.frameOnly}</p>
      <Choice legend={words.as} name="variant" values={VARIANTS} value={variant} onChange={setVariant}>
        {(value) => words.variants[value].label}
      </Choice>
      <p className="note">{words.variants[variant].about}</p>
      {framed && (
        <>
          <Choice legend={words.colours} name="theme" values={THEMES} value={theme} onChange={setTheme}>
            {(value) => words.themes[value]}
          </Choice>
          <Choice legend={words.labelsIn} name="language" values={SPOKEN} value={spoken} onChange={setSpoken}>
            {(value) => (value === 'reader' ? words.readersLanguage : <bdi lang={value}>{OWN_NAMES[value]}</bdi>)}
          </Choice>
          {variant !== 'element' && (
            <label className="embed-height">
              {words.height}{' '}
              <input
                type="number"
                min={240}
                max={4000}
                step={20}
                value={height}
                onChange={(event) => setHeight(clamped(event.target.valueAsNumber))}
              />{' '}
              {words.pixels}
            </label>
          )}
          <label>
            <input type="checkbox" checked={notify} onChange={(event) => setNotify(event.target.checked)} />{' '}
            {words.notify}
          </label>
        </>
      )}
      {site === null && <p className="note">{words.onDisk(NO_ADDRESS)}</p>}
      <output className="code" dir="ltr" aria-label={words.code}>
        {code}
      </output>
      <p className="share-actions">
        <CopyButton label={words.copyCode} text={() => code} />
        {variant === 'single' && offline && (
          <a className="button" href="offline.html" download>
            {words.saveOffline}
          </a>
        )}
        {framed && site !== null && (
          <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hidePreview : words.showPreview}
          </button>
        )}
      </p>
      {shown && framed && site !== null && (
        <Preview key={address} src={address} title={corpus.title} height={height} follows={variant !== 'single'} />
      )}
    </section>
  )
}

function clamped(height: number): number {
  return Number.isFinite(height) ? Math.min(4000, Math.max(0, Math.round(height))) : 720
}

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly children: (value: Value) => ReactNode
}

function Choice<Value extends string>({ legend, name, values, value, onChange, children }: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} /> {children(each)}
        </label>
      ))}
    </fieldset>
  )
}
