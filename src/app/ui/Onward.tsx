/** What stands further down, by the id of its heading. */
export interface Further {
  readonly id: string
  readonly heading: string
}

/** What stands further down, where a short pane or a long table would keep it out of sight. */
export function Onward({ to }: { to: readonly (Further | null | false | undefined)[] }) {
  const further = to.filter((each): each is Further => Boolean(each))
  if (further.length === 0) return null
  return (
    <p className="onward">
      {further.map(({ id, heading }) => (
        <button key={id} type="button" className="plain" onClick={() => goTo(id)}>
          {heading}
        </button>
      ))}
    </p>
  )
}

function goTo(id: string) {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
