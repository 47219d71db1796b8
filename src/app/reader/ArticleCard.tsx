import type { ArticleFile } from '../../corpus/files.ts'
import type { ArticleSummary } from '../../corpus/model.ts'
import { formatDays } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { Outward } from '../ui/Outward.tsx'
import { Printed } from '../ui/Printed.tsx'
import type { View } from '../view/view.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import { Refused } from './Refused.tsx'
import { WhyPublished } from './WhyPublished.tsx'

interface ArticleCardProps {
  readonly article: ArticleSummary
  /** The article itself, once it is here. */
  readonly file: ArticleFile | undefined
  readonly view: View
}

/** An article: its headline, its day and how the day is known, and what was drawn from it. */
export function ArticleCard({ article, file, view }: ArticleCardProps) {
  const { outlet, title, published, language, url, words } = article
  return (
    <>
      <p className="kicker">
        <time>{published ? formatDays(published.earliest, published.latest) : say.claims.undated}</time>
        <span>{outlet ? <Printed text={outlet} /> : say.reading.outletUnknown}</span>
      </p>
      <h3 className="item-title item-title-lead">
        <Printed text={title} lang={language} />
      </h3>
      <Facts
        rows={[
          [say.reading.date, published ? say.terms.published[published.basis] : say.reading.nothingSaysWhen],
          [say.reading.words, formatCount(words)],
          [say.reading.events, file && formatCount(file.events.length)],
          [say.reading.figures, file && formatCount(file.figures.length)],
          [say.reading.file, <code key="file">{article.file}</code>],
          [say.reading.address, url && <Outward url={url} label={say.reading.asPublished} />],
        ]}
      />
      {file && published && <WhyPublished published={published} file={file} view={view} />}
      {file && <Refused key={article.id} file={file} view={view} />}
    </>
  )
}
