import type { CorpusFile } from '../../corpus/files.ts'
import { formatDay } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { EVENT_TYPE_LOOKS, FAMILIES, FAMILY_LABELS, STATUS_LABELS } from '../ui/kinds.ts'
import { countOf, formatCount } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { Verify } from './Verify.tsx'
import './about.css'

const DOWNLOADS: readonly (readonly [file: string, label: string])[] = [
  ['events.csv', 'Events'],
  ['figures.csv', 'Figures'],
  ['actors.csv', 'Actors'],
  ['mentions.csv', 'Mentions of actors'],
  ['times.csv', 'Times'],
  ['articles.csv', 'Articles'],
  ['corpus.jsonld', 'schema.org (JSON-LD)'],
  ['annotations.jsonld', 'W3C Web Annotations (JSON-LD)'],
  ['timelinejs.json', 'TimelineJS 3 (JSON)'],
  ['events.ics', 'Calendar (iCalendar)'],
]

/** The stance, the definitions, the edition, and the means to check all of it. */
export default function AboutPanel({ corpus }: { corpus: CorpusFile }) {
  const { counts, scope } = corpus
  const types = Object.values(EVENT_TYPE_LOOKS)
  return (
    <div className="about">
      <section>
        <p className="about-lead">
          Every mark on this page leads back to the exact words that support it, and every word of the articles can be
          read here as it was printed.
        </p>
        <p>
          The page was compiled from {countOf(counts.articles, 'article')} by fixed rules. It contains no judgement
          about which account is right, and nothing that the articles do not say.
        </p>
      </section>
      <section>
        <h3>Check it</h3>
        <p>Reads every quotation again at its place in its article, here in your browser.</p>
        <Verify articles={corpus.articles.map(({ id }) => id)} />
      </section>
      <section>
        <h3>What the marks mean</h3>
        <dl className="definitions">
          <dt>Figure</dt>
          <dd>
            A claim: a number with its hedge, as one passage makes it. Two articles that give two numbers make two
            claims. They are never added, averaged or joined by a line, and none is called the right one.
          </dd>
          <dt>Event</dt>
          <dd>
            Something that a passage reports, with the passage’s own words. What is planned, conditional, cancelled or
            denied is drawn as such: {Object.values(STATUS_LABELS).join(', ')}. Several articles may report one event;
            it is then one mark with all its passages.
          </dd>
          <dt>Date</dt>
          <dd>
            As wide as the words say: a month is drawn a month wide. “On Tuesday” is worked out from the article’s own
            date, and each step is shown. What cannot be dated is listed as undated, with the reason, and never placed
            by guess.
          </dd>
          <dt>Article’s date</dt>
          <dd>
            Printed in the article, given by the publisher, or inferred by an editor; which of these is always said.
          </dd>
          <dt>Garbled in source</dt>
          <dd>Characters that look machine-translated or cut. They are shown as they are, and never repaired.</dd>
        </dl>
        {FAMILIES.map((family) => (
          <p key={family} className="family" data-family={family}>
            <b>{FAMILY_LABELS[family]}</b>{' '}
            {types
              .filter((type) => type.family === family)
              .map(({ label }) => label)
              .join(', ')}
          </p>
        ))}
      </section>
      <section>
        <h3>Limits</h3>
        <p>
          The rules read English news. They miss things and can misread others; what produced nothing can be shaded in
          each article (“shade them”, above its text), and the report names every candidate that was refused, with the
          reason. Figures about another conflict or place than this corpus’s own are kept and marked.
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
            ['Passages', formatCount(counts.passages)],
            ['Words', formatCount(counts.words)],
            ['Compiler', <code key="compiler">{corpus.compiler}</code>],
            ['Input', <code key="hash">sha256 {corpus.hash}</code>],
          ]}
        />
        <p className="note">
          The same articles and the same compiler give the same bytes. The articles keep their publishers’ rights.
        </p>
      </section>
    </div>
  )
}
