export interface ZoomControlsProps {
  /** Pixels left of the axis, for the controls. */
  readonly gutter: number
  readonly onZoom: (factor: number) => void
  readonly onFirst: () => void
  readonly onWhole: () => void
}

/** Beside the axis, and in sight with it while the page scrolls. */
export function ZoomControls({ gutter, onZoom, onFirst, onWhole }: ZoomControlsProps) {
  return (
    <div className="axis-zoom" style={{ inlineSize: gutter }}>
      <button type="button" className="plain" onClick={() => onZoom(2)} aria-keyshortcuts="+">
        Zoom in
      </button>
      <button type="button" className="plain" onClick={() => onZoom(0.5)} aria-keyshortcuts="-">
        Zoom out
      </button>
      <button type="button" className="plain" onClick={onFirst}>
        First view
      </button>
      <button type="button" className="plain" onClick={onWhole}>
        All time
      </button>
    </div>
  )
}
