import { useState } from 'react'
import type { Actor } from '../../corpus/model.ts'
import { useRules } from '../load/files.ts'
import { Printed } from '../ui/Printed.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Steps } from './Why.tsx'

/** By which rule each spelling was read, and what joined those that do not look alike. */
export function WhyOne({ actor }: { actor: Actor }) {
  const [isOpen, setOpen] = useState(false)
  const one = actor.aliases.length === 1
  return (
    <Disclosure summary={one ? 'Why this is an actor' : 'Why these names are one'} onOpen={setOpen}>
      {isOpen && <Reasons actor={actor} />}
    </Disclosure>
  )
}

function Reasons({ actor: { aliases, joins } }: { actor: Actor }) {
  const { data } = useRules()
  const rules = [...new Set(aliases.map(({ rule }) => rule))]
  return (
    <>
      <dl className="read-by">
        {rules.map((rule) => (
          <div key={rule}>
            <dt>
              {aliases
                .filter((alias) => alias.rule === rule)
                .map(({ text }, i) => (
                  <span key={text}>
                    {i > 0 && ', '}
                    <Printed text={`“${text}”`} />
                  </span>
                ))}
            </dt>
            <dd>
              {data?.rules.find(({ name }) => name === rule)?.reads} <code>{rule}</code>
            </dd>
          </div>
        ))}
      </dl>
      {joins.length > 0 && <h5>What joins them</h5>}
      <Steps steps={joins} />
    </>
  )
}
