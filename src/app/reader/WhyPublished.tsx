import type { ArticleFile } from '../../corpus/files.ts'
import type { Published, Time } from '../../corpus/model.ts'
import { formatDays, formatWhen } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, pointingAt, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Disclosure } from './Disclosure.tsx'

interface WhyPublishedProps {
  readonly published: Published
  readonly file: ArticleFile
  readonly view: View
}

/** How an article's date is known, and every expression in it that is worked out from this date. */
export function WhyPublished({ published, file, view }: WhyPublishedProps) {
  const { earliest, latest, basis, note, edtf } = published
  const resting = file.times.filter(({ anchor }) => anchor !== '' && earliest <= anchor && anchor <= latest)
  return (
    <Disclosure summary={say.reading.howDateKnown}>
      <p className="note">{say.reading.dateKnown[basis]}</p>
      <Facts
        rows={[
          [say.reading.date, formatDays(earliest, latest)],
          [say.reading.from, note !== '' && <Printed text={note} />],
          [say.reading.edtf, <code key="edtf">{edtf}</code>],
        ]}
      />
      {resting.length > 0 && (
        <>
          <p className="note">{say.reading.restingOn(resting.length, file.times.length)}</p>
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
