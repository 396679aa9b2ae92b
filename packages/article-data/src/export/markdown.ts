import { formatDate } from '../format/format-date.ts'
import { formatPercent } from '../format/format-number.ts'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/text.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { figureTable } from '../tables/figure-table.ts'
import { linkLines, mediaLines, type PageLine } from '../tables/page-lines.ts'
import { timeline, timelineDate } from '../tables/timeline.ts'
import { terms } from '../terms.ts'
import { segments } from '../text/segments.ts'
import { voices } from '../voices/voices.ts'
import { textLosses } from './text.ts'
import { attributionWords } from './words/attribution-words.ts'
import { figureAmount, figureSource } from './words/figure-words.ts'
import { headWords } from './words/head-words.ts'

/** The parts of the model that Markdown cannot carry: those of plain text. */
export const markdownLosses = textLosses

/** Text from outside, escaped for Markdown: marks, links and HTML in it have no effect. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-!|~>&$]/gu, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ')
    // "1." at the start of a line begins a list, and "https:" becomes a link.
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/\b(https?|ftp|mailto):/giu, '$1&#58;')
    .replace(/\bwww\./giu, 'www&#46;')
    .replaceAll('@', '&#64;')

const prefixes: Readonly<Record<Block['role'], string>> = {
  paragraph: '',
  heading: '## ',
  listItem: '- ',
  blockquote: '> ',
  caption: '',
}

/** The block's text with a footnote after each part of a statement. */
const blockText = (article: Article, block: Block): string =>
  prefixes[block.role] +
  segments(article, block)
    .map(({ text, closes }) => escapeMarkdown(text) + closes.map((id) => `[^${id}]`).join(''))
    .join('')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const section = (title: string, isEmpty: boolean, body: string): readonly string[] =>
  isEmpty ? [] : [`## ${title}`, body]

const pageLines = (lines: readonly PageLine[]): string =>
  lines.map(({ words, url }) => `- ${escapeMarkdown(words)}: ${escapeMarkdown(url)}`).join('\n')

const footnotes = (article: Article): readonly string[] =>
  [...attributionIndex(article).values()].map(
    ({ statement, voice, line }) => `[^${statement.id}]: **${voice.mark}** ${escapeMarkdown(attributionWords(line))}`,
  )

/**
 * The article as Markdown (CommonMark with tables and footnotes, as on GitHub). A footnote after each part of a
 * statement says whose words they are; then come voices, figures, dates and corrections. Text from outside cannot
 * create links, HTML or headings. Loses `markdownLosses`.
 *
 * @example
 * ```ts
 * import { toMarkdown } from '@onrecord/article-data/export/markdown'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(toMarkdown(story).split('\n')[0])
 * // # Captured North Koreans have not asked to go to the South, Seoul’s spy agency says
 * ```
 */
export const toMarkdown = (article: Article): string => {
  const spoken = voices(article)
  const figures = figureTable(article)
  const entries = timeline(article)
  return `${[
    `# ${escapeMarkdown(article.headline)}`,
    ...(article.summary === undefined ? [] : [`*${escapeMarkdown(article.summary)}*`]),
    ...headWords(article).map((words) => words.split('\n').map(escapeMarkdown).join('  \n')),
    ...article.blocks.map((block) => blockText(article, block)),
    ...section(
      terms.sources,
      spoken.length === 0,
      table(
        ['Mark', 'Voice', 'Statements', 'Words'],
        spoken.map(({ mark, name, statementIds, share }) => [
          mark,
          escapeMarkdown(name),
          String(statementIds.length),
          formatPercent(share),
        ]),
      ),
    ),
    ...section(
      'Figures',
      figures.length === 0,
      table(
        terms.figureColumns,
        figures.map((row) => [
          escapeMarkdown(figureAmount(row)),
          escapeMarkdown(row.measures),
          escapeMarkdown(figureSource(row)),
          row.observationDate === undefined ? '' : escapeMarkdown(formatDate(row.observationDate)),
        ]),
      ),
    ),
    ...section(
      terms.timeline,
      entries.length === 0,
      entries.map((entry) => `- **${escapeMarkdown(timelineDate(entry))}** ${escapeMarkdown(entry.label)}`).join('\n'),
    ),
    ...section(terms.links, (article.links ?? []).length === 0, pageLines(linkLines(article))),
    ...section(terms.media, (article.media ?? []).length === 0, pageLines(mediaLines(article))),
    ...section(
      terms.corrections,
      article.corrections.length === 0,
      article.corrections
        .map(({ date, text }) => `- **${escapeMarkdown(formatDate(date))}** ${escapeMarkdown(text)}`)
        .join('\n'),
    ),
    ...footnotes(article),
  ].join('\n\n')}\n`
}
