/** The family that pictures are set in; `textWidth` measures this one. */
export const PICTURE_FONTS = "'Source Sans 3', 'Noto Sans', 'Open Sans', Arial, sans-serif"

/**
 * An SVG that brings its font along: pictures see none of the page's. `base64` is a WOFF2 file.
 * It is put into the text, because a style element in the page would be refused by its policy.
 */
export function withFont(svg: string, base64: string): string {
  const style = `<style>@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64})}</style>`
  return svg.replace('>', () => `>${style}`)
}
