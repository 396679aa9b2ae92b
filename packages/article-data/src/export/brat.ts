import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { codePointOffsets } from './code-point-offsets.ts'

/** What brat's files lose of an article. */
export const bratLosses = 'Everything except the spans of statements, figures and mentions, and who makes a statement.'

/** The two files of a document in brat's standoff format. */
export type BratFiles = { readonly text: string; readonly annotations: string }

/** brat wants one line: its text of several spans is joined by spaces. */
const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s/gu, ' ')).join(' ')

/**
 * The article in brat's standoff format: text-bound annotations for sources, cues, contents, figures and mentions, and a
 * relation from each content to its source and cue. brat counts code points. Loses `bratLosses`.
 * Source: brat.nlplab.org/standoff.html.
 */
export const toBrat = (article: Article): BratFiles => {
  const { text } = article
  const codePoints = codePointOffsets(text)
  const lines: string[] = []
  let bounds = 0
  let relations = 0
  const bound = (type: string, spans: readonly Span[]): string | undefined => {
    if (spans.length === 0) return undefined
    bounds += 1
    const offsets = spans.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';')
    lines.push(`T${bounds}\t${type} ${offsets}\t${textOf(text, spans)}`)
    return `T${bounds}`
  }
  const relate = (type: string, from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined) return
    relations += 1
    lines.push(`R${relations}\t${type} Arg1:${from} Arg2:${to}`)
  }
  for (const { source, cue, content } of article.statements) {
    const said = bound('Content', content)
    relate('Source', said, bound('Source', source))
    relate('Cue', said, bound('Cue', cue))
  }
  for (const { span } of article.figures) bound('Figure', [span])
  for (const { span, form } of article.mentions) bound(`Mention-${form}`, [span])
  return { text, annotations: lines.map((line) => `${line}\n`).join('') }
}
