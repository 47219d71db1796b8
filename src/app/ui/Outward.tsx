import { say } from '../words/say.ts'

/** A link out: to the web only, with the host shown; any other address is text and no link. */
export function Outward({ url, label }: { url: string; label: string }) {
  const address = webAddress(url)
  if (!address)
    return (
      <span>
        {say.page.notLinked} <bdi dir="ltr">{url.slice(0, 200)}</bdi>
      </span>
    )
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {label} <bdi dir="ltr">({address.host})</bdi>
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
