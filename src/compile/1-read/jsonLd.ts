/** What a page's JSON-LD says of its article; null where it is silent. */
export interface ArticleData {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
}
const NOTHING: ArticleData = { title: null, outlet: null, url: null, published: null, language: null }
/** schema.org: Article and what is below it. */
const ARTICLE = /(?:Article|BlogPosting|Report|Reportage|LiveBlogPosting)$/
const MOST_NODES = 2_000

/** Looks through all scripts for the first node that describes an article; scripts that are no JSON are passed over. */
export function findArticleData(scripts: readonly string[]): ArticleData {
  for (const script of scripts) {
    const queue: unknown[] = [parse(script)]
    for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
      const node = queue[i]
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES))
      else if (isRecord(node)) {
        if (typesOf(node).some((type) => ARTICLE.test(type))) return readNode(node)
        queue.push(field(node, '@graph'), field(node, 'mainEntity'))
      }
    }
  }
  return NOTHING
}

function readNode(node: Readonly<Record<string, unknown>>): ArticleData {
  const publisher = field(node, 'publisher')
  return {
    title: text(field(node, 'headline')) ?? text(field(node, 'name')),
    outlet: text(publisher) ?? (isRecord(publisher) ? text(field(publisher, 'name')) : null),
    url: text(field(node, 'url')) ?? text(field(node, 'mainEntityOfPage')),
    published: text(field(node, 'datePublished')),
    language: text(field(node, 'inLanguage')),
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

function typesOf(node: Readonly<Record<string, unknown>>): string[] {
  const type = field(node, '@type')
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

function field(node: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
