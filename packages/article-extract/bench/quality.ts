import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ExtractError, type ExtractionModel, extract, type StandoffStatement, toStandoff } from '../src/index.ts'
import { type CorpusArticle, readCorpus, shared } from './read-corpus.ts'

/**
 * F1 in percent by role, and of whole statements that overlap, from bench/score-attribution.mjs of the shared folder.
 */
export interface Quality {
  readonly source: number
  readonly cue: number
  readonly content: number
  readonly whole: number
}

const measures = ['source', 'cue', 'content', 'whole'] as const

/** A text of the corpus and the statements found; the confidences are in the order of `statements`. */
export interface Predicted {
  readonly text: CorpusArticle
  readonly statements: readonly StandoffStatement[]
  readonly confidences: readonly number[]
}

/** Extracts the statements of every text in a corpus file. */
export const predict = (file: string, model: ExtractionModel, minConfidence?: number): readonly Predicted[] =>
  readCorpus(file).map((text) => {
    try {
      const extraction = extract(text.text, { model, ...(minConfidence === undefined ? {} : { minConfidence }) })
      const confidences = extraction.attributions.map(({ confidence }) => confidence)
      return { text, statements: toStandoff(extraction).statements, confidences }
    } catch (error) {
      if (error instanceof ExtractError) return { text, statements: [], confidences: [] }
      throw error
    }
  })

/** Writes the two files that the scorer reads, runs it, and returns its output. */
const runScorer = (predicted: readonly Predicted[], flags: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-quality-'))
  const write = (name: string, lines: readonly unknown[]): string => {
    const path = join(folder, name)
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    return path
  }
  try {
    const gold = write(
      'gold.jsonl',
      predicted.map(({ text }) => text),
    )
    const found = write(
      'found.jsonl',
      predicted.map(({ text: { id }, statements }) => ({ id, statements })),
    )
    const scorer = resolve(shared, 'bench/score-attribution.mjs')
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, ...flags, gold, found], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The scorer's own table. */
export const scoreTable = (predicted: readonly Predicted[]): string => runScorer(predicted, [])

const score = (predicted: readonly Predicted[]): Quality => {
  const report = JSON.parse(runScorer(predicted, ['--json']))
  const exact = (role: string): number => report[role].exact.f1
  return {
    source: exact('source'),
    cue: exact('cue'),
    content: exact('content'),
    whole: report.relation.overlap.f1,
  }
}

const groups = 20

/** The article of an instance, which is a paragraph: its id is a number, a colon, and the article’s id. */
const articleOf = ({ text: { id } }: Predicted): string => id.replace(/^\d+:/u, '')

/**
 * The quality and its 95% interval over articles, either way, by the jackknife: each run omits a twentieth of the
 * articles.
 */
export const measureQuality = (predicted: readonly Predicted[]): { readonly f1: Quality; readonly within: Quality } => {
  const articles = [...new Set(predicted.map(articleOf))]
  const groupOf = new Map(articles.map((article, index) => [article, index % groups]))
  const without = Array.from({ length: groups }, (_, group) =>
    score(predicted.filter((one) => groupOf.get(articleOf(one)) !== group)),
  )
  const interval = (measure: (typeof measures)[number]): number => {
    const mean = without.reduce((sum, one) => sum + one[measure], 0) / groups
    const squares = without.reduce((sum, one) => sum + (one[measure] - mean) ** 2, 0)
    return 1.96 * Math.sqrt(((groups - 1) / groups) * squares)
  }
  const [source, cue, content, whole] = measures.map(interval)
  return {
    f1: score(predicted),
    within: { source: source ?? 0, cue: cue ?? 0, content: content ?? 0, whole: whole ?? 0 },
  }
}
