// The words that a source file says by itself, in its JSX: what a reader would see or hear. Read by a parser, not a pattern.
import { parseSync } from 'vite'

/** Attributes and properties whose text reaches the reader. */
const SPOKEN = new Set([
  'aria-label',
  'aria-valuetext',
  'alt',
  'caption',
  'label',
  'legend',
  'name',
  'placeholder',
  'summary',
  'title',
  'what',
  'why',
  'words',
])
/** Of elements of the page itself these name things and are read by nobody. */
const NAMES = new Set(['input', 'details', 'meta', 'radio'])
const LETTERS = /\p{L}{2}/u
/** Two words or more, as nobody writes an id, a class or a path. */
const SENTENCE = /\p{L}{2,}[ ,:;]+ ?\p{L}{2,}/u

type Node = Record<string, unknown> & { readonly type: string; readonly start: number }

export interface Literal {
  readonly line: number
  readonly text: string
}

/** Text between tags, texts of spoken attributes, and texts that JSX shows through an expression. */
export function spokenLiterals(file: string, source: string): Literal[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Literal[] = []
  const tell = (node: Node, text: string) => {
    const said = text.replace(/\s+/g, ' ').trim()
    if (LETTERS.test(said)) found.push({ line: source.slice(0, node.start).split('\n').length, text: said })
  }
  /** Texts that an expression may come to: its branches, not what it calls or compares. */
  const shown = (node: Node | null | undefined): void => {
    if (!node) return
    if (node.type === 'Literal' && typeof node.value === 'string') tell(node, node.value)
    if (node.type === 'TemplateLiteral') {
      const quasis = node.quasis as (Node & { value: { cooked: string } })[]
      tell(node, quasis.map(({ value }) => value.cooked).join(' '))
      for (const each of node.expressions as Node[]) shown(each)
    }
    if (node.type === 'ConditionalExpression') for (const key of ['consequent', 'alternate']) shown(node[key] as Node)
    if (node.type === 'LogicalExpression') shown(node.right as Node)
    if (node.type === 'BinaryExpression' && node.operator === '+')
      for (const key of ['left', 'right']) shown(node[key] as Node)
  }
  const walk = (node: Node, within: string): void => {
    if (node.type === 'JSXText') tell(node, node.value as string)
    if (node.type === 'JSXExpressionContainer' && within === 'children') shown(node.expression as Node)
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name: string }
      const value = node.value as Node | null
      if (SPOKEN.has(name) && !(name === 'name' && NAMES.has(within)))
        shown(value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value)
    }
    if (
      node.type === 'Literal' &&
      typeof node.value === 'string' &&
      within !== 'attribute' &&
      SENTENCE.test(node.value)
    )
      tell(node, node.value)
    if (node.type === 'TemplateElement' && within !== 'attribute') {
      const { cooked } = node.value as { cooked: string }
      if (SENTENCE.test(cooked)) tell(node, cooked)
    }
    for (const [key, child] of Object.entries(node)) {
      const children = Array.isArray(child) ? child : [child]
      for (const each of children)
        if (isNode(each)) {
          const element = node.type === 'JSXOpeningElement' ? ((node.name as { name?: string }).name ?? '') : ''
          const next =
            key === 'children' ? 'children' : each.type === 'JSXAttribute' ? element : attributeOf(node, within)
          walk(each, next)
        }
    }
  }
  walk(program as unknown as Node, '')
  const seen = new Set<string>()
  return found.filter(({ line, text }) => !seen.has(`${line} ${text}`) && seen.add(`${line} ${text}`))
}

function attributeOf(node: Node, within: string): string {
  return node.type === 'JSXAttribute' ? 'attribute' : within === 'attribute' ? within : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
