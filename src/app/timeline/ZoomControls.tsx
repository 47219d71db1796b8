import { useToolbar } from '../ui/useToolbar.ts'
import { say } from '../words/say.ts'

export interface ZoomControlsProps {
  /** Pixels left of the axis, for the controls. */
  readonly gutter: number
  readonly onZoom: (factor: number) => void
  readonly onFirst: () => void
  readonly onWhole: () => void
}

/** Beside the axis, and in sight with it while the page scrolls. */
export function ZoomControls({ gutter, onZoom, onFirst, onWhole }: ZoomControlsProps) {
  const toolbar = useToolbar('button')
  return (
    <div className="axis-zoom" role="toolbar" aria-label={say.graphic.zoom} {...toolbar} style={{ inlineSize: gutter }}>
      <button type="button" className="plain" onClick={() => onZoom(2)} aria-keyshortcuts="+">
        {say.graphic.zoomIn}
      </button>
      <button type="button" className="plain" onClick={() => onZoom(0.5)} aria-keyshortcuts="-">
        {say.graphic.zoomOut}
      </button>
      <button type="button" className="plain" onClick={onFirst}>
        {say.graphic.firstView}
      </button>
      <button type="button" className="plain" onClick={onWhole}>
        {say.graphic.allTime}
      </button>
    </div>
  )
}
