/*
 * Sourceline on another page. Include once:
 *
 *   <script src="https://example.org/timeline/embed.js" async></script>
 *
 * It gives every <iframe data-sourceline> the height its timeline asks for, and knows the element
 *
 *   <sourceline-timeline src="https://example.org/timeline/" view="#event=…" theme="dark" notify></sourceline-timeline>
 *
 * What a frame says is believed only about its own height and its own selection: the sender must be the window of
 * that very frame, the height a whole number within bounds. Nothing is ever loaded, opened or run because of a message.
 */
;(() => {
  if (window.sourcelineEmbed) return
  window.sourcelineEmbed = true

  const LEAST = 120
  const MOST = 20000
  const KINDS = ['event', 'figure', 'actor', 'article']
  /** Frames inside our own elements, whose insides the page cannot search. */
  const own = new Set()

  window.addEventListener('message', (event) => {
    const message = event.data
    if (!event.source || typeof message !== 'object' || message === null) return
    const frame = frames().find((each) => each.contentWindow === event.source)
    if (!frame) return
    if (message.type === 'sourceline:height') resize(frame, message.height)
    if (message.type === 'sourceline:selected') tell(frame, message)
  })

  function frames() {
    return [...document.querySelectorAll('iframe[data-sourceline]'), ...own]
  }

  function resize(frame, height) {
    if (!Number.isInteger(height) || height <= 0) return
    const wanted = `${Math.min(MOST, Math.max(LEAST, height))}px`
    if (frame.style.height !== wanted) frame.style.height = wanted
  }

  /** The page hears `sourceline:selected` on the frame or the element, with `detail` null or `{ kind, id }`. */
  function tell(frame, { kind, id }) {
    const chosen = KINDS.includes(kind) && typeof id === 'string' && id.length <= 300
    if (!chosen && kind !== null) return
    const detail = chosen ? { kind, id } : null
    const target = frame.getRootNode().host || frame
    target.dispatchEvent(new CustomEvent('sourceline:selected', { detail, bubbles: true, composed: true }))
  }

  class SourcelineTimeline extends HTMLElement {
    static observedAttributes = ['src', 'view', 'theme', 'lang', 'notify', 'label']

    connectedCallback() {
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' })
      this.frame = document.createElement('iframe')
      Object.assign(this.frame.style, {
        display: 'block',
        width: '100%',
        minHeight: '320px',
        height: '720px',
        border: '0',
      })
      this.style.display = 'block'
      shadow.replaceChildren(this.frame)
      own.add(this.frame)
      this.show()
    }

    disconnectedCallback() {
      own.delete(this.frame)
    }

    attributeChangedCallback() {
      if (this.isConnected && this.frame) this.show()
    }

    show() {
      const address = addressOf(this)
      this.frame.title = this.getAttribute('label') || 'Timeline'
      if (address && this.frame.src !== address) this.frame.src = address
    }
  }

  /** Null for anything that is no web address: no script and no data can be named in `src`. */
  function addressOf(element) {
    let address
    try {
      address = new URL(element.getAttribute('src') || '', document.baseURI)
    } catch {
      return null
    }
    if (address.protocol !== 'https:' && address.protocol !== 'http:') return null
    const asked = ['embed', ...(element.hasAttribute('notify') ? ['notify'] : [])]
    for (const name of ['theme', 'lang']) {
      const value = element.getAttribute(name)
      if (value) asked.push(`${name}=${encodeURIComponent(value)}`)
    }
    address.search = `?${asked.join('&')}`
    const view = element.getAttribute('view')
    if (view) address.hash = view
    return address.href
  }

  customElements.define('sourceline-timeline', SourcelineTimeline)
})()
