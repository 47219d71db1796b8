import { useState } from 'react'
import type { Actor } from '../../corpus/model.ts'
import { useRules } from '../load/files.ts'
import { Printed } from '../ui/Printed.tsx'
import { say } from '../words/say.ts'
import { Disclosure } from './Disclosure.tsx'
import { Steps } from './Why.tsx'

/** By which rule each spelling was read, and what joined those that do not look alike. */
export function WhyOne({ actor }: { actor: Actor }) {
  const [isOpen, setOpen] = useState(false)
  const one = actor.aliases.length === 1
  return (
    <Disclosure summary={one ? say.reading.whyActor : say.reading.whyOne} onOpen={setOpen}>
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
                    {i > 0 && say.page.comma}
                    <Printed text={`“${text}”`} />
                  </span>
                ))}
            </dt>
            <dd>
              <bdi lang="en" dir="ltr">
                {data?.rules.find(({ name }) => name === rule)?.reads} <code>{rule}</code>
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
      {joins.length > 0 && <h5>{say.reading.joins}</h5>}
      <Steps steps={joins} />
    </>
  )
}
