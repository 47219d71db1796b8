import { useState } from 'react'
import { say } from '../words/say.ts'

/** Puts text on the clipboard; where that is forbidden, shows it, selected, to be copied by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
    } catch {
      setState('shown')
    }
  }
  return (
    <span className="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{state === 'copied' ? say.page.copied : ''}</span>
      {state === 'shown' && (
        <textarea
          readOnly
          rows={5}
          aria-label={label}
          defaultValue={text()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  )
}
