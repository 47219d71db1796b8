/** A link out: to the web only, with the host shown; any other address is text and no link. */
export function Outward({ url, label }: { url: string; label: string }) {
  const address = webAddress(url)
  if (!address) return <span>address not linked: {url.slice(0, 200)}</span>
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {label} ({address.host})
    </a>
  )
}

function webAddress(url: string): URL | null {
  let address: URL
  try {
    address = new URL(url)
  } catch {
    return null
  }
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:'
  return isWeb && address.username === '' && address.password === '' ? address : null
}
