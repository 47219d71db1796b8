import type { ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: string
  readonly onOpen?: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** Opens in place; what it holds comes into sight, for its panel may end just below it. */
export function Disclosure({ summary, onOpen, children }: DisclosureProps) {
  return (
    <details
      className="why"
      onToggle={({ currentTarget }) => {
        onOpen?.(currentTarget.open)
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' })
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
