import type { ArticleFile } from '../../corpus/files.ts'
import type { ArticleSummary } from '../../corpus/model.ts'
import { formatDays, PUBLISHED_WORDS } from '../ui/dates.ts'
import { Facts } from '../ui/Facts.tsx'
import { formatCount } from '../ui/labels.ts'
import { Outward } from '../ui/Outward.tsx'
import { Printed } from '../ui/Printed.tsx'
import type { View } from '../view/view.ts'
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
        <time>{published ? formatDays(published.earliest, published.latest) : 'undated'}</time>
        <span>{outlet ? <Printed text={outlet} /> : 'outlet unknown'}</span>
      </p>
      <h3 className="item-title item-title-lead">
        <Printed text={title} lang={language} />
      </h3>
      <Facts
        rows={[
          [
            'Date',
            published ? PUBLISHED_WORDS[published.basis] : 'Nothing says when it came out, and nothing is guessed.',
          ],
          ['Words', formatCount(words)],
          ['Events', file && formatCount(file.events.length)],
          ['Figures', file && formatCount(file.figures.length)],
          ['File', <code key="file">{article.file}</code>],
          ['Address', url && <Outward url={url} label="as published" />],
        ]}
      />
      {file && published && <WhyPublished published={published} file={file} view={view} />}
      {file && <Refused key={article.id} file={file} view={view} />}
    </>
  )
}
