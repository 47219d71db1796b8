import { typesOf } from '../ui/kinds.ts'
import { aboutWords } from '../words/about.ts'
import { FAMILIES } from '../words/family.ts'
import { say } from '../words/say.ts'

/** What each kind of mark stands for, and what it does not. */
export function Definitions() {
  const { families, statuses, types } = say.terms
  const listed = Object.values(statuses).join(say.page.comma)
  return (
    <>
      <dl className="definitions">
        {Object.values(aboutWords().definitions).map(([term = '', meaning = '']) => [
          <dt key={term}>{term}</dt>,
          <dd key={meaning}>{meaning.replace('{statuses}', () => listed)}</dd>,
        ])}
      </dl>
      {FAMILIES.map((family) => (
        <p key={family} className="family" data-family={family}>
          <b>{families[family]}</b>{' '}
          {typesOf(family)
            .map((type) => types[type])
            .join(say.page.comma)}
        </p>
      ))}
    </>
  )
}
