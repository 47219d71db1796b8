import type { CorpusFile } from '../../corpus/files.ts'
import type { Marks } from '../load/useMarks.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useView } from '../view/useView.ts'
import { hrefOf } from '../view/view.ts'
import { DataBuilder } from './DataBuilder.tsx'
import { EmbedBuilder } from './EmbedBuilder.tsx'
import { PictureBuilder } from './PictureBuilder.tsx'
import './share.css'
import { languageQuery } from '../view/page.ts'
import { say } from '../words/say.ts'
import { takingWords } from '../words/taking.ts'

/** The address of what is on screen, the code that puts it on another page, its data and a picture of it. */
export default function SharePanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const words = takingWords()
  const { view } = useView()
  // What was searched for shows in the article of the selection, and nowhere else.
  const shared = hrefOf(view, view.selected ? { panel: null } : { panel: null, find: '' })
  const fragment = shared === '#' ? '' : shared
  const link = `${window.location.href.split(/[?#]/)[0]}${languageQuery(window.location.search)}${fragment}`
  return (
    <div className="share">
      <section>
        <h3>{words.thisView}</h3>
        <p>{words.address}</p>
        <output className="code" dir="ltr">
          {link}
        </output>
        <CopyButton label={say.page.copyLink} text={() => link} />
      </section>
      <EmbedBuilder corpus={corpus} fragment={fragment} />
      <div className="taken-along">
        <DataBuilder corpus={corpus} marks={marks} view={view} permalink={link} />
        <PictureBuilder corpus={corpus} marks={marks} view={view} permalink={link} />
      </div>
    </div>
  )
}
