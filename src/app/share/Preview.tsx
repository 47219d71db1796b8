import { useEffect, useRef, useState } from 'react'
import { takingWords } from '../words/taking.ts'

const LEAST = 120
const MOST = 20_000

interface PreviewProps {
  readonly src: string
  readonly title: string
  /** Pixels, until the frame has said its height, or for good. */
  readonly height: number
  /** Whether the page around would listen. */
  readonly follows: boolean
}

/** A real frame with what it shows, as on the other page; its height follows as it would there. */
export function Preview({ src, title, height, follows }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [said, setSaid] = useState<number | null>(null)
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return
      const { type, height: wanted } = data as { type?: unknown; height?: unknown }
      if (type !== 'sourceline:height' || !Number.isInteger(wanted)) return
      setSaid(Math.min(MOST, Math.max(LEAST, wanted as number)))
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [])
  return (
    <figure className="preview">
      <iframe ref={frame} src={src} title={title} height={follows && said !== null ? said : height} />
      <figcaption className="note">{said !== null && takingWords().asksFor(said)}</figcaption>
    </figure>
  )
}
