import { EVENT_TYPE_LOOKS, FAMILIES, FAMILY_LABELS, STATUS_LABELS } from '../ui/kinds.ts'

const TYPES = Object.values(EVENT_TYPE_LOOKS)

/** What each kind of mark stands for, and what it does not. */
export function Definitions() {
  return (
    <>
      <dl className="definitions">
        <dt>Figure</dt>
        <dd>
          A claim: a number with its hedge, as one passage makes it. Two articles that give two numbers make two claims.
          A running total, the toll of one incident, a count over a period and how things stood on a day are four kinds,
          and are never mixed.
        </dd>
        <dt>Series</dt>
        <dd>Claims that measure the same, of the same people, in the same place and in the same way.</dd>
        <dt>Event</dt>
        <dd>
          Something that a passage reports, with the passage’s own words. Its status is one of:{' '}
          {Object.values(STATUS_LABELS).join(', ')}; what is planned, conditional, cancelled or denied is drawn as such.
          Several articles may report one event; it is then one mark with all its passages.
        </dd>
        <dt>Date</dt>
        <dd>
          As wide as the words say: a month is drawn a month wide. “On Tuesday” is worked out from the article’s own
          date, and each step is shown. What cannot be dated is listed as undated, with the reason, and never placed by
          guess.
        </dd>
        <dt>Article’s date</dt>
        <dd>
          Printed in the article, given by the publisher, or inferred by an editor; which of these is always said.
        </dd>
        <dt>Actor</dt>
        <dd>
          A person, state, body, group or place by every name it goes by in print, misspellings included. Under “Why
          these names are one” it says how they were joined.
        </dd>
        <dt>Origin</dt>
        <dd>A source that claims name. Several articles that name the same source have one origin between them.</dd>
        <dt>Garbled in source</dt>
        <dd>Characters that look machine-translated or cut. They are shown as they are, and never repaired.</dd>
      </dl>
      {FAMILIES.map((family) => (
        <p key={family} className="family" data-family={family}>
          <b>{FAMILY_LABELS[family]}</b>{' '}
          {TYPES.filter((type) => type.family === family)
            .map(({ label }) => label)
            .join(', ')}
        </p>
      ))}
    </>
  )
}
