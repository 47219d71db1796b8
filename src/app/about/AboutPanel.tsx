import type { CorpusFile } from '../../corpus/files.ts'
import { formatDay } from '../ui/dates.ts'
import { DOWNLOADS } from '../ui/downloads.ts'
import { Facts } from '../ui/Facts.tsx'
import { countOf, formatCount } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { Definitions } from './Definitions.tsx'
import { Rules } from './Rules.tsx'
import { Verify } from './Verify.tsx'
import './about.css'

/** The stance, the definitions, the method and its limits, the edition, and the means to check all of it. */
export default function AboutPanel({ corpus }: { corpus: CorpusFile }) {
  const { counts, scope } = corpus
  return (
    <div className="about">
      <section>
        <p className="about-lead">
          Every mark on this page leads back to the exact words that support it, and every word of the articles can be
          read here as it was printed.
        </p>
        <p>
          The page was compiled from {countOf(counts.articles, 'article')} by fixed rules, without a model that guesses
          and without anybody’s hand, except where an item says “edited by hand”. It does not judge which account is
          right, and it adds nothing that the articles do not say.
        </p>
      </section>
      <section>
        <h3>Check it</h3>
        <p>
          Each quotation is stored with its place in its article. The build reads every one of them again and fails if a
          single character differs. Your browser can do the same now, with the files as they are served.
        </p>
        <Verify corpus={corpus} />
      </section>
      <section>
        <h3>What the marks mean</h3>
        <Definitions />
      </section>
      <section>
        <h3>What is never done</h3>
        <ul className="stance">
          <li>Figures are never added up, averaged, graded or joined by a line. There is no best estimate here.</li>
          <li>
            Where sources differ, all of them stand side by side, each with its words, its source and its day; none is
            called right.
          </li>
          <li>
            What a text only implies is not drawn as if the text said so. A date that is worked out or only bounded is
            marked as such, and an unnamed source stays unnamed.
          </li>
          <li>Words are never repaired. What looks garbled is shown as printed, and says so.</li>
        </ul>
      </section>
      <section>
        <h3>How it is read</h3>
        <ol className="method">
          <li>
            Each article is cut into headings, sentences and site furniture (menus, links, bylines). Furniture stays
            visible but is never read as news.
          </li>
          <li>
            In each sentence rules look for expressions of time, for names, for who says what, for numbers of people,
            and for words that tell of events. A rule reads words and their order, nothing else; what it looks at and
            does not take is kept with the reason.
          </li>
          <li>
            Across articles, spellings are joined to one actor, reports to one event and claims of the same thing to one
            series, only where names, days and words agree.
          </li>
          <li>
            Every item keeps the rule that made it and each step from the words to the value. “Why” under an item shows
            them, and what else was considered.
          </li>
        </ol>
        <Rules />
      </section>
      <section>
        <h3>Limits</h3>
        <p>
          The rules read English news. They miss things, and they misread some: an unusual sentence, irony, a name that
          is also a common word, a date that only its readers knew. What produced nothing can be shaded in each article
          (“shade them”, above its text), and “What was not taken, and why” under an article lists every candidate that
          was left aside. Figures about another conflict or place than this corpus’s own are kept and marked.
        </p>
        <p>
          That several articles print one number does not make it firmer: they may all have it from one source. Each
          series therefore says how many sources stand behind its claims.
        </p>
      </section>
      <section>
        <h3>Take it along</h3>
        <ul className="downloads">
          {DOWNLOADS.map(([file, label]) => (
            <li key={file}>
              <a href={`data/download/${file}`} download>
                {label}
              </a>{' '}
              <span className="note">{file}</span>
            </li>
          ))}
          <li>
            <a href="data/report.json">Compile report</a> <span className="note">report.json</span>
          </li>
          <li>
            <a href="data/rules.json">Rules and counts</a> <span className="note">rules.json</span>
          </li>
        </ul>
      </section>
      <section>
        <h3>This edition</h3>
        <Facts
          rows={[
            ['About', <Printed key="title" text={corpus.title} />],
            ['Places', scope.places.length > 0 && scope.places.join(', ')],
            ['From', scope.from && formatDay(scope.from)],
            ['To', scope.to && formatDay(scope.to)],
            ['Articles', formatCount(counts.articles)],
            ['Passages', formatCount(counts.passages)],
            ['Words', formatCount(counts.words)],
            ['Events', formatCount(counts.events)],
            ['Figures', formatCount(counts.figures)],
            ['Actors', formatCount(counts.actors)],
            ['Compiler', <code key="compiler">Sourceline {corpus.compiler}</code>],
            ['Input', <code key="hash">sha256 {corpus.hash}</code>],
          ]}
        />
        <p className="note">
          The same articles and the same compiler give the same bytes: whoever has both can build this page again and
          compare. The articles keep their publishers’ rights.
        </p>
      </section>
    </div>
  )
}
