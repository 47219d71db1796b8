import type { CorpusFile } from '../../corpus/files.ts'
import type { Marks } from '../load/useMarks.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useView } from '../view/useView.ts'
import { hrefOf } from '../view/view.ts'
import { DataBuilder } from './DataBuilder.tsx'
import { EmbedBuilder } from './EmbedBuilder.tsx'
import { PictureBuilder } from './PictureBuilder.tsx'
import './share.css'

/** The address of what is on screen, the code that puts it on another page, its data and a picture of it. */
export default function SharePanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const { view } = useView()
  const shared = hrefOf(view, { panel: null })
  const fragment = shared === '#' ? '' : shared
  const link = `${window.location.href.split(/[?#]/)[0]}${fragment}`
  return (
    <div className="share">
      <section>
        <h3>This view</h3>
        <p>The address holds the stretch of time, the filters and the selection. Nothing else is kept anywhere.</p>
        <output className="code">{link}</output>
        <CopyButton label="Copy link" text={() => link} />
      </section>
      <EmbedBuilder corpus={corpus} fragment={fragment} />
      <div className="taken-along">
        <DataBuilder corpus={corpus} marks={marks} view={view} permalink={link} />
        <PictureBuilder corpus={corpus} marks={marks} view={view} permalink={link} />
      </div>
    </div>
  )
}
