/** What the page's query says about how it stands on somebody else's page; unlike the view, it never changes. */
export interface PageOptions {
  /** Timeline and words only, inside another page. */
  readonly embed: boolean
  /** The page around has asked to hear what is selected. */
  readonly notify: boolean
  readonly theme: 'light' | 'dark' | null
}

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  return {
    embed: query.has('embed'),
    notify: query.has('notify'),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  }
}
