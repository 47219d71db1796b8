import type { ReactNode } from 'react'

/** Label and value, row by row; a row without a value is left out. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  const said = rows.filter(([, value]) => value !== null && value !== '' && value !== undefined && value !== false)
  if (said.length === 0) return null
  return (
    <dl className="facts-list">
      {said.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
