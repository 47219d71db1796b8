import { useMemo, useRef, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { saveFile } from '../load/inlined.ts'
import type { Marks } from '../load/useMarks.ts'
import { PICTURE_FONTS, withFont } from '../picture/fontFace.ts'
import { Picture } from '../picture/Picture.tsx'
import { DARK, LIGHT } from '../picture/palette.ts'
import { stillOf } from '../picture/still.ts'
import { keepsEvent, keepsFigure } from '../view/filter.ts'
import type { View } from '../view/view.ts'
import { takingWords } from '../words/taking.ts'
import { fontAddress } from './fontAddress.ts'

interface PictureBuilderProps {
  readonly corpus: CorpusFile
  readonly marks: Pick<Marks, 'events' | 'figures'>
  readonly view: View
  /** Printed at the foot of the picture. */
  readonly permalink: string
}

const WIDTH = 1120
/** Twice the width: sharp on screens of high density and in print. */
const SCALE = 2

/** The present view as a picture, with its sources and its address in it. */
export function PictureBuilder({ corpus, marks, view, permalink }: PictureBuilderProps) {
  const words = takingWords()
  const holder = useRef<HTMLDivElement>(null)
  const [dark, setDark] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const still = useMemo(
    () =>
      stillOf({
        corpus,
        events: marks.events.filter((event) => keepsEvent(corpus, view.filters, event)),
        figures: marks.figures.filter((figure) => keepsFigure(corpus, view.filters, figure)),
        axis: view.axis,
        span: view.span,
        skip: view.skipEmpty,
      }),
    [corpus, marks.events, marks.figures, view],
  )
  const save = (make: (svg: SVGSVGElement) => Promise<Blob>, ending: string) => async () => {
    const svg = holder.current?.querySelector('svg')
    if (!svg) return
    try {
      saveFile(`timeline.${ending}`, await make(svg))
      setFault(null)
    } catch {
      setFault(words.noPicture)
    }
  }
  return (
    <section className="picture-builder" aria-labelledby="picture-heading">
      <h3 id="picture-heading">{words.asPicture}</h3>
      <p>{words.picture}</p>
      <p className="share-actions">
        <button type="button" onClick={save(svgOf, 'svg')}>
          {words.saveSvg}
        </button>
        <button type="button" onClick={save(pngOf, 'png')}>
          {words.savePng}
        </button>
        <label>
          <input type="checkbox" checked={dark} onChange={(event) => setDark(event.target.checked)} /> {words.dark}
        </label>
      </p>
      {fault !== null && <p role="alert">{fault}</p>}
      <div className="picture" ref={holder}>
        <Picture
          corpus={corpus}
          {...still}
          steps={view.scale}
          width={WIDTH}
          palette={dark ? DARK : LIGHT}
          fonts={PICTURE_FONTS}
          id="saved"
          heading={corpus.title}
          permalink={permalink}
          sources
        />
      </div>
    </section>
  )
}

async function svgOf(svg: SVGSVGElement): Promise<Blob> {
  const text = new XMLSerializer().serializeToString(svg)
  const address = fontAddress(PICTURE_FONTS)
  const font = address && (await fontInBase64(address).catch(() => null))
  return new Blob([font ? withFont(text, font) : text], { type: 'image/svg+xml' })
}

/** In the page that is one file the font's address holds the font itself. */
async function fontInBase64(address: string): Promise<string> {
  const [, inlined] = address.split(';base64,')
  if (inlined !== undefined) return inlined
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** @throws where the browser refuses to draw it or to hand out what it drew */
async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal
  const image = new Image(width * SCALE, height * SCALE)
  // The page's policy lets pictures come from `data:` addresses and from nowhere else.
  image.src = `data:image/svg+xml,${encodeURIComponent(await (await svgOf(svg)).text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}
