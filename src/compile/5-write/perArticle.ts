import type { ArticleSummary, Figure } from '../../corpus/model.ts'
import { type Known, type Values, valuesOfFigure } from '../../corpus/values.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import { Sheet, Shelved, type Spool } from '../shelf.ts'
import { annotationsOf } from './annotations.ts'
import { headerLine, rowLine } from './csv.ts'
import { figureJson } from './json.ts'
import { type DatedMark, figureMark, Stretch } from './marks.ts'
import { FilesAside, JsonSheet } from './outputFile.ts'
import { reportJson, type Totals, type Undated, undatedFigure } from './pages.ts'
import { articleNode, claimNode, type Iri, iriOf } from './schemaOrg.ts'
import { ARTICLE_TABLES } from './tables.ts'

/** Everything that grows article by article, so that each is looked at once. */
export class PerArticle implements Totals {
  /** Files that are done with an article, or a few. */
  readonly files: FilesAside
  readonly tables: ReadonlyMap<string, Sheet>
  readonly summaries: JsonSheet<ArticleSummary>
  readonly reports: JsonSheet<unknown>
  readonly annotations: JsonSheet<unknown>
  readonly nodes: JsonSheet<unknown>
  readonly claims: JsonSheet<unknown>
  readonly undated: Undated['figures']
  /** Those that have a day, in full, and by what each can be chosen. */
  readonly figuresInFull: Shelved<Figure>
  readonly values: Shelved<Values>
  readonly marks: DatedMark[] = []
  readonly touched = new Stretch()
  readonly measures = new Map<string, number>()
  readonly rules = new Map<string, number>()
  times = 0
  passages = 0
  words = 0
  figures = 0
  private readonly iri: Iri

  constructor(
    corpus: Corpus,
    private readonly known: Known,
    spool: Spool,
  ) {
    this.iri = iriOf(corpus)
    this.files = new FilesAside(spool)
    this.tables = new Map(ARTICLE_TABLES.map(({ name }) => [name, new Sheet(spool)]))
    this.summaries = new JsonSheet(spool)
    this.reports = new JsonSheet(spool)
    this.annotations = new JsonSheet(spool)
    this.nodes = new JsonSheet(spool)
    this.claims = new JsonSheet(spool)
    this.undated = new JsonSheet(spool)
    this.figuresInFull = new Shelved(spool)
    this.values = new Shelved(spool)
    for (const { name, header } of ARTICLE_TABLES) this.tables.get(name)!.add(headerLine(header))
  }

  /** Its figures as JSON. */
  add(article: LinkedArticle): readonly string[] {
    const { summary, times, figures } = article
    for (const { name, rows } of ARTICLE_TABLES) {
      const table = this.tables.get(name)!
      for (const row of rows(article)) table.add(rowLine(row))
    }
    this.summaries.add(summary)
    this.reports.addParts(reportJson(article))
    this.nodes.add(articleNode(summary, this.iri))
    for (const item of annotationsOf(article, this.iri)) this.annotations.addText(item)
    const inJson = figures.map((figure) => this.addFigure(figure))
    this.touched.touch(summary.published?.earliest)
    this.touched.touch(summary.published?.latest)
    for (const [rule, found] of article.rules) this.rules.set(rule, (this.rules.get(rule) ?? 0) + found)
    this.times += times.length
    this.passages += summary.passages
    this.words += summary.words
    this.figures += figures.length
    return inJson
  }

  private addFigure(figure: Figure): string {
    const json = figureJson(figure)
    this.claims.addText(claimNode(figure, this.iri))
    this.measures.set(figure.measure, (this.measures.get(figure.measure) ?? 0) + 1)
    const mark = figureMark(figure, this.figuresInFull.length)
    if (mark) {
      this.figuresInFull.putJson(json)
      this.values.put(valuesOfFigure(this.known, figure))
      this.marks.push(mark)
    } else this.undated.addText(undatedFigure(json, figure))
    return json
  }
}
