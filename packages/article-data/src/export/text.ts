import { formatDate } from '../format/format-date.ts'
import { formatCount, formatPercent } from '../format/format-number.ts'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/text.ts'
import { attributions } from '../statements/attributions.ts'
import { figureTable } from '../tables/figure-table.ts'
import { linkLines, mediaLines } from '../tables/page-lines.ts'
import { timeline, timelineDate } from '../tables/timeline.ts'
import { terms } from '../terms.ts'
import { statementText } from '../text/words.ts'
import { voices } from '../voices/voices.ts'
import { attributionWords } from './words/attribution-words.ts'
import { figureWords } from './words/figure-words.ts'
import { headWords } from './words/head-words.ts'

/** The parts of the model that plain text cannot carry. */
export const textLosses = [
  'language',
  'keywords',
  'commentCount',
  'bylines.url',
  'bylines.identifiers',
  'emphasis.kind',
  'media.alt',
  'media.license',
  'entities.identifiers',
  'entities.coordinates',
  'entities.aliases',
  'notes.message',
  'provenance.extractor',
  'extensions',
] as const

const notesOf = (article: Article, block: Block): readonly string[] =>
  attributions(article, block).map(
    ({ statement, voice, line }) =>
      `  [${voice.mark}] ${statementText(article, statement)}\n      ${attributionWords(line)}`,
  )

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`]

/**
 * The article as plain text: head, paragraphs, whose words are in each paragraph (below it), then voices, figures,
 * dates and corrections. Contains no escape codes. Loses `textLosses`.
 */
export const toText = (article: Article): string =>
  `${[
    article.headline,
    ...(article.summary === undefined ? [] : [article.summary]),
    ...headWords(article),
    ...article.blocks.flatMap((block) => {
      const notes = notesOf(article, block)
      const text = article.text.slice(block.span.start, block.span.end)
      return notes.length === 0 ? [text] : [text, notes.join('\n')]
    }),
    ...section(
      terms.sources,
      voices(article).map(
        ({ mark, name, statementIds, share }) =>
          `[${mark}] ${name}: ${formatCount(statementIds.length, 'statement')}, ${formatPercent(share)} of the words`,
      ),
    ),
    ...section('Figures', figureTable(article).map(figureWords)),
    ...section(
      terms.timeline,
      timeline(article).map((entry) => `${timelineDate(entry)}: ${entry.label}`),
    ),
    ...section(
      terms.links,
      linkLines(article).map(({ words, url }) => `${words}: ${url}`),
    ),
    ...section(
      terms.media,
      mediaLines(article).map(({ words, url }) => `${words}: ${url}`),
    ),
    ...section(
      terms.corrections,
      article.corrections.map(({ date, text }) => `${formatDate(date)}: ${text}`),
    ),
  ].join('\n\n')}\n`
