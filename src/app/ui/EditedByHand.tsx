import type { Edit } from '../../corpus/edit.ts'
import { say } from '../words/say.ts'
import { Printed } from './Printed.tsx'

/** Says what an editor changed, and why; nothing where the rules' reading stands. */
export function EditedByHand({ edited = [] }: { edited?: readonly Edit[] | undefined }) {
  if (edited.length === 0) return null
  return (
    <ul className="edited">
      {edited.map(({ change, reason }) => (
        <li key={`${change} ${reason}`}>
          <span className="badge">{say.page.editedByHand}</span> <Printed text={change} />
          {'. '}
          <Printed text={reason} />
        </li>
      ))}
    </ul>
  )
}
