import { formatDate } from '../../format/format-date.ts'
import { formatPercent } from '../../format/format-number.ts'
import type { Article } from '../../model/article.ts'
import { figureTable } from '../../tables/figure-table.ts'
import { linkLines, mediaLines, type PageLine } from '../../tables/page-lines.ts'
import { timeline, timelineDate } from '../../tables/timeline.ts'
import { terms } from '../../terms.ts'
import type { Voice } from '../../voices/voices.ts'
import { figureAmount, figureSource } from '../words/figure-words.ts'
import { escapeHtml } from './escape-html.ts'

/** The bar that shows whose words the story consists of. */
export const barHtml = (voices: readonly Voice[], nobody: number): string => {
  const items = voices.map(
    (voice, place) =>
      `<li class="v${voice.tone} p${place}">${escapeHtml(voice.mark)} <span>${escapeHtml(voice.shortName)} ${formatPercent(voice.share)}</span></li>`,
  )
  const writer = `<li class="nobody">– <span>${terms.writer} ${formatPercent(nobody)}</span></li>`
  return `<h2>${terms.coverage}</h2><ol class="bar">${items.join('')}${writer}</ol><p class="soft">${terms.markKey}</p>`
}

const section = (title: string, head: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<section><h2>${title}</h2><div class="scroll"><table><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr>${rows.join('')}</table></div></section>`

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')

/** The anchor of a voice's row: its key, which is safe in an address. */
export const voiceAnchor = (key: string): string => `voice-${escapeHtml(key)}`

/** The voices, with the places of each statement. */
export const sourcesHtml = (voices: readonly Voice[]): string =>
  section(
    terms.sources,
    ['Mark', 'Voice', 'Words', 'Statements'],
    voices.map(({ key, tone, mark, name, share, statementIds }) => {
      const links = statementIds.map((id, index) => `<a href="#${escapeHtml(id)}">${index + 1}</a>`).join(' ')
      return `<tr id="${voiceAnchor(key)}"><td><span class="mark v${tone}">${escapeHtml(mark)}</span></td>${cells(name, formatPercent(share))}<td>${links}</td></tr>`
    }),
  )

/** The figures and who gives them. */
export const figuresHtml = (article: Article): string =>
  section(
    terms.figures,
    terms.figureColumns,
    figureTable(article).map(
      (row) =>
        `<tr>${cells(figureAmount(row), row.measures, figureSource(row), row.observationDate === undefined ? '' : formatDate(row.observationDate))}</tr>`,
    ),
  )

/** Everything with a date, in order of time. */
export const timelineHtml = (article: Article): string =>
  section(
    terms.timeline,
    ['When', 'What'],
    timeline(article).map((entry) => `<tr>${cells(timelineDate(entry), entry.label)}</tr>`),
  )

/** What the publisher has corrected since. */
export const correctionsHtml = (article: Article): string =>
  section(
    terms.corrections,
    ['When', 'What'],
    article.corrections.map(({ date, text }) => `<tr>${cells(formatDate(date), text)}</tr>`),
  )

const pageRows = (lines: readonly PageLine[]): readonly string[] =>
  lines.map(
    ({ words, url }) =>
      `<tr>${cells(words)}<td><a rel="noreferrer nofollow" href="${escapeHtml(url)}">${escapeHtml(url)}</a></td></tr>`,
  )

/** The story's links and media. Nothing is loaded from them. */
export const pageHtml = (article: Article): string =>
  section(terms.links, ['Words', 'Address'], pageRows(linkLines(article))) +
  section(terms.media, ['What', 'Address'], pageRows(mediaLines(article)))
