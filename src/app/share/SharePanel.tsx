import type { CorpusFile } from '../../corpus/files.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useView } from '../view/useView.ts'
import { hrefOf } from '../view/view.ts'
import './share.css'

/** The address of what is on screen, and the code that puts it on another page. */
export default function SharePanel({ corpus }: { corpus: CorpusFile }) {
  const { view } = useView()
  const fragment = hrefOf(view, { panel: null })
  const page = `${window.location.href.split(/[?#]/)[0]}`
  const link = page + (fragment === '#' ? '' : fragment)
  const embed = `<iframe src="${escaped(`${page}?embed${fragment === '#' ? '' : fragment}`)}" title="${escaped(corpus.title)}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`
  return (
    <div className="share">
      <section>
        <h3>This view</h3>
        <p>The address holds the stretch of time, the filters and the selection. Nothing else is kept anywhere.</p>
        <output>{link}</output>
        <CopyButton label="Copy link" text={() => link} />
      </section>
      <section>
        <h3>On your page</h3>
        <p>The timeline and the words, without this page around them: no cookies, no request to anyone else.</p>
        <output>{embed}</output>
        <CopyButton label="Copy code" text={() => embed} />
      </section>
    </div>
  )
}

/** For an attribute in double quotes. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
