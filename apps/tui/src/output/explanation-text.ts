import { type Article, voices } from '@onrecord/article-data'
import type { Explanation, StageTrace, TraceItem } from '@onrecord/article-extract'
import { formatCount } from '@onrecord/article-view'
import wrapAnsi from 'wrap-ansi'
import { explanationStrings } from '../strings.ts'
import { inLine } from './columns.ts'

const outcomes = ['found', 'changed', 'rejected'] as const satisfies readonly TraceItem['outcome'][]

/** The width of an outcome and the space after it. */
const outcomeWidth = 10
/** Longer text is shortened in the middle. */
const maxWords = 160

const shortened = (words: string): string =>
  words.length <= maxWords
    ? words
    : `${inLine(words.slice(0, maxWords - 40)).trimEnd()} … ${inLine(words.slice(-38)).trimStart()}`

const wrapped = (text: string, indent: number, width: number): readonly string[] =>
  wrapAnsi(text, Math.max(1, width - indent), { hard: true })
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line.trim()}`.trimEnd())

const duration = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toString()} ms`

const reasons = ({ rule, probability, detail }: TraceItem): string =>
  [
    probability === undefined ? undefined : `probability ${probability.toFixed(2)}`,
    rule === undefined ? undefined : `rule ${inLine(rule)}`,
    detail === undefined ? undefined : inLine(detail),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')

const itemLines = (item: TraceItem, width: number): readonly string[] => {
  const place = item.span === undefined ? '' : `  [${item.span.start}–${item.span.end}]`
  const [first = '', ...rest] = wrapped(`“${shortened(inLine(item.words))}”${place}`, outcomeWidth + 2, width)
  const why = reasons(item)
  return [
    `  ${item.outcome.padEnd(outcomeWidth)}${first.trimStart()}`,
    ...rest,
    ...(why === '' ? [] : wrapped(why, outcomeWidth + 2, width)),
  ]
}

const stageLines = ({ stage, milliseconds, items }: StageTrace, width: number): readonly string[] => {
  const counts = outcomes.flatMap((outcome) => {
    const count = items.filter((item) => item.outcome === outcome).length
    return count === 0 ? [] : [`${count} ${outcome}`]
  })
  const head = `${inLine(stage)}: ${[duration(milliseconds), ...counts].join(', ')}`
  return [
    ...wrapped(head, 0, width),
    ...(items.length === 0 ? ['  nothing to report'] : items.flatMap((item) => itemLines(item, width))),
    '',
  ]
}

const headLines = (article: Article, stages: readonly StageTrace[], width: number): readonly string[] => {
  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const result = [
    `${formatCount(article.statements.length, 'statement')} by ${formatCount(voices(article).length, 'voice')}`,
    formatCount(article.figures.length, 'figure'),
    formatCount(article.notes.length, 'note'),
  ].join(', ')
  const pipeline =
    stages.length === 0 ? explanationStrings.noStage : `${formatCount(stages.length, 'stage')}, ${duration(total)}.`
  return [...wrapped(inLine(article.headline), 0, width), ...wrapped(`${result}. ${pipeline}`, 0, width), '']
}

const noteLines = ({ notes }: Article, width: number): readonly string[] =>
  notes.length === 0
    ? []
    : ['notes', ...notes.flatMap(({ rule, message }) => wrapped(`${inLine(rule)}: ${inLine(message)}`, 2, width)), '']

/**
 * A trace of an extraction for a terminal of `width` columns. Each stage has a section with its time and what it found,
 * changed and rejected: the words and the reason. The article's notes follow. No line is wider than `width`.
 */
export const explanationText = ({ article, stages }: Explanation, width: number): string =>
  [
    ...headLines(article, stages, width),
    ...stages.flatMap((stage) => stageLines(stage, width)),
    ...noteLines(article, width),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n')
