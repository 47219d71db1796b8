import { useId, useState } from 'react'
import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Quote } from '../../corpus/model.ts'
import { useArticle } from '../load/files.ts'
import { sendCorrection } from '../load/sendCorrection.ts'
import type { Marks } from '../load/useMarks.ts'
import type { View } from '../view/view.ts'
import { type Action, actionsFor, entryOf } from './actions.ts'
import { pointerTo } from './pointer.ts'
import './correct.css'

interface CorrectPanelProps {
  readonly corpus: CorpusFile
  readonly marks: Pick<Marks, 'events' | 'figures'>
  readonly view: View
  /** Id of the article beside. */
  readonly article: string
}

/** For editors, while the page is served for development: writes a correction of the selection. */
export default function CorrectPanel({ corpus, marks, view, article }: CorrectPanelProps) {
  const file = useArticle(article).data
  if (!file || !view.selected) return null
  const { kind, id } = view.selected
  return (
    <details
      className="correct"
      onToggle={({ currentTarget: form }) => form.open && form.scrollIntoView({ block: 'nearest' })}
    >
      <summary>Correct this</summary>
      <CorrectForm
        key={`${kind} ${id} ${article}`}
        actions={actionsFor(kind, corpus)}
        entry={{
          article: file.article.file,
          ...pointed(wordsOf(view.selected, file, marks), file.text),
          ...(kind === 'event' || kind === 'figure' ? { item: kind } : {}),
        }}
      />
    </details>
  )
}

/** The word that names an event, a figure's number, an actor's first name in print; null where there is none here. */
function wordsOf({ kind, id }: NonNullable<View['selected']>, file: ArticleFile, marks: CorrectPanelProps['marks']) {
  const here = ({ article }: Quote) => article === file.article.id
  if (kind === 'event') {
    const event = file.events.find((event) => event.id === id) ?? marks.events.find((event) => event.id === id)
    return event?.reports.map(({ trigger }) => trigger).find(here) ?? null
  }
  if (kind === 'figure') return file.figures.find((figure) => figure.id === id)?.number ?? null
  if (kind === 'actor') return file.mentions.find(({ actor }) => actor === id)?.quote ?? null
  return null
}

function pointed(words: Quote | null, text: string) {
  return words ? pointerTo(text, words) : {}
}

interface CorrectFormProps {
  readonly actions: readonly Action[]
  /** What is known of the entry already. */
  readonly entry: Readonly<Record<string, unknown>>
}

function CorrectForm({ actions, entry }: CorrectFormProps) {
  const [chosen, setChosen] = useState(0)
  const [state, setState] = useState<'asking' | 'sending' | 'written' | readonly string[]>('asking')
  const id = useId()
  const action = actions[chosen] ?? actions[0]!
  const send = async (form: HTMLFormElement) => {
    const given = new Map([...new FormData(form)].map(([key, value]) => [key, String(value)]))
    setState('sending')
    const complaints = await sendCorrection({ ...entry, ...entryOf(action, given), reason: given.get('reason') })
    setState(complaints.length === 0 ? 'written' : complaints)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      <p>
        <label htmlFor={`${id}-action`}>What is to be changed</label>
        <select id={`${id}-action`} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {actions.map(({ label }, i) => (
            <option key={label} value={i}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {action.fields.map(({ key, label, options, optional }) => (
        <p key={`${action.label} ${key}`}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          {options ? (
            <select id={`${id}-${key}`} name={key}>
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          ) : (
            <input id={`${id}-${key}`} name={key} required={!optional} autoComplete="off" />
          )}
        </p>
      ))}
      <p>
        <label htmlFor={`${id}-reason`}>Reason</label>
        <textarea id={`${id}-reason`} name="reason" rows={2} required />
      </p>
      <button type="submit" disabled={state === 'sending'}>
        Write it to corrections.yaml
      </button>
      <p role="status" className="note">
        {state === 'written' && 'Written; the page follows.'}
        {typeof state === 'object' && state.join('\n')}
      </p>
    </form>
  )
}
