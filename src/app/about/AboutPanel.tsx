import type { CorpusFile } from '../../corpus/files.ts'
import { formatDay } from '../ui/dates.ts'
import { downloads } from '../ui/downloads.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed } from '../ui/Printed.tsx'
import { aboutWords } from '../words/about.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import { Definitions } from './Definitions.tsx'
import { Rules } from './Rules.tsx'
import { Verify } from './Verify.tsx'
import './about.css'

/** The stance, the definitions, the method and its limits, the edition, and the means to check all of it. */
export default function AboutPanel({ corpus }: { corpus: CorpusFile }) {
  const words = aboutWords()
  return (
    <div className="about">
      <section>
        <p className="about-lead">{words.lead}</p>
        <p>{words.byRules(corpus.counts.articles)}</p>
      </section>
      <section>
        <h3>{words.check.title}</h3>
        <p>{words.check.text}</p>
        <Verify corpus={corpus} />
      </section>
      <section>
        <h3>{words.marks}</h3>
        <Definitions />
      </section>
      <section>
        <h3>{words.never.title}</h3>
        <ul className="stance">
          {words.never.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.method.title}</h3>
        <ol className="method">
          {words.method.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
        <Rules />
      </section>
      <section>
        <h3>{words.limits.title}</h3>
        {words.limits.items.map((item) => (
          <p key={item}>{item}</p>
        ))}
      </section>
      <section>
        <h3>{words.language.title}</h3>
        <p>{words.language.text}</p>
      </section>
      <section>
        <h3>{words.takeAlong}</h3>
        <Downloads />
      </section>
      <section>
        <h3>{words.edition.title}</h3>
        <Edition corpus={corpus} />
        <p className="note">{words.edition.note}</p>
      </section>
    </div>
  )
}

function Downloads() {
  const words = aboutWords()
  return (
    <ul className="downloads">
      {downloads().map(([file, label]) => (
        <li key={file}>
          <a href={`data/download/${file}`} download>
            {label}
          </a>{' '}
          <span className="note">{file}</span>
        </li>
      ))}
      <li>
        <a href="data/report.json">{words.report}</a> <span className="note">report.json</span>
      </li>
      <li>
        <a href="data/rules.json">{words.rulesAndCounts}</a> <span className="note">rules.json</span>
      </li>
    </ul>
  )
}

/** What the page was made of, so that whoever has the same articles can make the same page. */
function Edition({ corpus: { title, counts, scope, compiler, hash } }: { corpus: CorpusFile }) {
  const { edition } = aboutWords()
  return (
    <Facts
      rows={[
        [edition.about, <Printed key="title" text={title} />],
        [edition.places, scope.places.length > 0 && <Printed key="places" text={scope.places.join(say.page.comma)} />],
        [edition.from, scope.from && formatDay(scope.from)],
        [edition.to, scope.to && formatDay(scope.to)],
        [edition.articles, formatCount(counts.articles)],
        [edition.passages, formatCount(counts.passages)],
        [edition.words, formatCount(counts.words)],
        [edition.events, formatCount(counts.events)],
        [edition.figures, formatCount(counts.figures)],
        [edition.actors, formatCount(counts.actors)],
        [
          edition.compiler,
          <code key="compiler" dir="ltr">
            {compiler}
          </code>,
        ],
        [
          edition.input,
          <code key="hash" dir="ltr">
            sha256 {hash}
          </code>,
        ],
      ]}
    />
  )
}
