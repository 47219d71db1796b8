import type { CorpusFile } from '../../corpus/files.ts'
import type { Actor } from '../../corpus/model.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

/** More than these are looked up in the articles. */
const MOST = 8

/** Every title and office that is printed with the name, as stated; which of them holds is not for this page to say. */
export function Titles({ actor, corpus, view }: { actor: Actor; corpus: CorpusFile; view: View }) {
  if (actor.titles.length < 2) return null
  return (
    <>
      <h4>{say.reading.roleAsStated}</h4>
      <ul className="claims titles">
        {actor.titles.slice(0, MOST).map(({ text, count, first }) => {
          const article = corpus.articles.find(({ id }) => id === first.article)
          return (
            <li key={text}>
              <a href={hrefOf(view, pointingAt(first))}>
                <Printed text={`“${text}”`} lang={article?.language} />
              </a>{' '}
              <span className="note">
                {say.reading.firstIn(count)} <Printed text={article?.outlet ?? article?.title ?? first.article} />
              </span>
            </li>
          )
        })}
      </ul>
      {actor.titles.length > MOST && <p className="note">{say.reading.andMore(actor.titles.length - MOST)}</p>}
    </>
  )
}
