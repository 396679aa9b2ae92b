import type { Article } from '../../model/article.ts'
import { figureTable } from '../../queries/figure-table.ts'
import { formatDate } from '../../queries/format-date.ts'
import { linkLines, mediaLines, type PageLine } from '../../queries/page-lines.ts'
import { timeline, timelineDate } from '../../queries/timeline.ts'
import type { Voice } from '../../queries/voices.ts'
import { figureAmount, figureSource } from '../figure-words.ts'
import { escapeHtml } from './escape-html.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The bar that shows whose words the story consists of. */
export const barHtml = (voices: readonly Voice[], nobody: number): string => {
  const items = voices.map(
    ({ tone, mark, shortName, share }) =>
      `<li class="v${tone}">${escapeHtml(mark)} <span>${escapeHtml(shortName)} ${percent(share)}</span></li>`,
  )
  return `<h2>Whose words fill this story</h2><ol class="bar">${items.join('')}<li class="nobody">– <span>writer ${percent(nobody)}</span></li></ol><p class="soft">Underlined words belong to the voice whose letter follows them; words in a tint are quoted. Plain text is the writer’s own.</p>`
}

const section = (title: string, head: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<section><h2>${title}</h2><div class="scroll"><table><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr>${rows.join('')}</table></div></section>`

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')

/** The voices, with the places of each statement. */
export const sourcesHtml = (voices: readonly Voice[]): string =>
  section(
    'Sources',
    ['Mark', 'Voice', 'Words', 'Statements'],
    voices.map(({ tone, mark, name, share, statementIds }) => {
      const links = statementIds.map((id, index) => `<a href="#${escapeHtml(id)}">${index + 1}</a>`).join(' ')
      return `<tr id="voice-${tone}"><td><span class="mark v${tone}">${escapeHtml(mark)}</span></td>${cells(name, percent(share))}<td>${links}</td></tr>`
    }),
  )

/** The figures and who gives them. */
export const figuresHtml = (article: Article): string =>
  section(
    'Figures, and who stands behind them',
    ['Figure', 'What it counts', 'Whose', 'As of'],
    figureTable(article).map(
      (row) =>
        `<tr>${cells(figureAmount(row), row.measures, figureSource(row), row.observationDate === undefined ? '' : formatDate(row.observationDate))}</tr>`,
    ),
  )

/** Everything with a date, in order of time. */
export const timelineHtml = (article: Article): string =>
  section(
    'Timeline',
    ['When', 'What'],
    timeline(article).map((entry) => `<tr>${cells(timelineDate(entry), entry.label)}</tr>`),
  )

/** What the publisher has corrected since. */
export const correctionsHtml = (article: Article): string =>
  section(
    'Corrections',
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
  section('Links', ['Words', 'Address'], pageRows(linkLines(article))) +
  section('Pictures and recordings', ['What', 'Address'], pageRows(mediaLines(article)))
