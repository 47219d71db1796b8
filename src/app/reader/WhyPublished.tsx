import type { ArticleFile } from '../../corpus/files.ts'
import type { Published, PublishedBasis, Time } from '../../corpus/model.ts'
import { formatDays, formatWhen } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { countOf } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, type View } from '../view/view.ts'
import { Disclosure } from './Disclosure.tsx'

interface WhyPublishedProps {
  readonly published: Published
  readonly file: ArticleFile
  readonly view: View
}

const BASIS_SENTENCES: Record<PublishedBasis, string> = {
  stated: 'The article prints it.',
  given: 'The publisher’s own data give it; the text does not.',
  inferred: 'Neither text nor publisher gives it; an editor has inferred it from what the article says.',
}

/** How an article's date is known, and every expression in it that is worked out from this date. */
export function WhyPublished({ published, file, view }: WhyPublishedProps) {
  const { earliest, latest, basis, note, edtf } = published
  const resting = file.times.filter(({ anchor }) => anchor !== '' && earliest <= anchor && anchor <= latest)
  return (
    <Disclosure summary="How this date is known">
      <p className="note">{BASIS_SENTENCES[basis]}</p>
      <Facts
        rows={[
          ['Date', formatDays(earliest, latest)],
          ['From', note !== '' && <Printed text={note} />],
          ['EDTF', <code key="edtf">{edtf}</code>],
        ]}
      />
      {resting.length > 0 && (
        <>
          <p className="note">
            {countOf(resting.length, 'expression')} of {file.times.length} in the text{' '}
            {resting.length === 1 ? 'is' : 'are'} worked out from it; were it another day, so would they be:
          </p>
          <ul className="claims resting">
            {resting.map((time) => (
              <Resting key={time.quote.start} time={time} file={file} view={view} />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  )
}

function Resting({ time: { quote, when }, file, view }: { time: Time; file: ArticleFile; view: View }) {
  return (
    <li>
      <a href={hrefOf(view, pointingAt(quote))}>
        <Printed text={`“${quote.exact}”`} lang={file.article.language} />
      </a>{' '}
      <span className="note">{formatWhen(when)}</span>
    </li>
  )
}
