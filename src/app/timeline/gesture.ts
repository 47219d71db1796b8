/**
 * Recognises gestures and nothing else: what they do to the window is decided elsewhere, and nothing of the view is
 * kept here. A plain wheel and a finger that moves up or down are left to the page.
 */
export interface Gestures {
  /**
   * A step of a gesture: everything grows by `factor` and then moves right by `shift`, a share of the width;
   * a point at share p goes to `factor * p + shift`.
   */
  readonly onStep: (factor: number, shift: number) => void
  readonly onEnd: () => void
}

/** Where time is drawn, in pixels of the window. */
export type PlotBox = () => { readonly left: number; readonly width: number }
