// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RELATIONS } from '../../../src/compile/3-find/figures/relations/relations.ts'
import { RULES } from '../../../src/compile/3-find/times/rules/index.ts'
import { compile } from '../../../src/compile/compile.ts'
import {
  ACTOR_RULES,
  ATTRIBUTION_RULES,
  FIGURE_RULES,
  TIME_RULES,
} from '../../../src/compile/language/lexicon/ruleSentences.ts'
import type { RulesFile } from '../../../src/corpus/files.ts'
import { sourceFiles } from '../../support/imports.ts'

/** The rules that the finders of a folder write down by name. */
function rulesIn(folder: string): string[] {
  const sources = sourceFiles(folder).map((file) => readFileSync(file, 'utf8'))
  return sources.flatMap((source) =>
    [...source.matchAll(/\brule[:=] '([^']+)'|const rule = '([^']+)'/g)].map((hit) => hit[1] ?? hit[2] ?? ''),
  )
}

describe('every rule says in a sentence what it reads', () => {
  test('of times', () => {
    expect(Object.keys(TIME_RULES).sort()).toEqual(RULES.map(({ name }) => name).sort())
  })

  test('of actors', () => {
    const rules = rulesIn('src/compile/3-find/actors').filter((rule) => !rule.startsWith('actor.'))
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter((rule) => !(rule in ACTOR_RULES))).toEqual([])
  })

  test('of figures', () => {
    const named = rulesIn('src/compile/3-find/figures').map((rule) => rule.replace('figure: ', ''))
    const rules = [...RELATIONS.map(([rule]) => rule), ...named]
    expect(rules.filter((rule) => rule !== 'figure' && !(rule in FIGURE_RULES))).toEqual([])
  })

  test('of attributions', () => {
    const rules = rulesIn('src/compile/3-find/attributions')
    expect(rules.filter((rule) => !(rule in ATTRIBUTION_RULES))).toEqual([])
  })

  test('in the sample articles, where each is counted', () => {
    const compiled = compile(readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) })))
    const text = compiled.ok ? [...compiled.files].find(({ path }) => path === 'rules.json')!.text : ''
    const { rules } = JSON.parse(text) as RulesFile
    expect(rules.length).toBeGreaterThan(50)
    expect(rules.filter(({ reads, found }) => reads === '' || found === 0)).toEqual([])
    const times = compiled.ok
      ? [...compiled.corpus.articles].reduce((sum, article) => sum + article.times.length, 0)
      : 0
    const counted = rules.filter(({ group }) => group === 'times').reduce((sum, { found }) => sum + found, 0)
    expect(counted).toBe(times)
  })
})
