import type { Article } from '../model/article.ts'
import { directionOf } from '../text/direction-of.ts'
import { coverage } from '../voices/coverage.ts'
import { voices } from '../voices/voices.ts'
import { escapeHtml } from './html/escape-html.ts'
import { blockHtml } from './html/story-html.ts'
import { style } from './html/style.ts'
import { barHtml, correctionsHtml, figuresHtml, pageHtml, sourcesHtml, timelineHtml } from './html/tables.ts'
import { textLosses } from './text.ts'
import { headWords } from './words/head-words.ts'

export { escapeHtml } from './html/escape-html.ts'

/** The parts of the model that the self-contained page cannot carry: those of plain text, except the language. */
export const htmlLosses = textLosses.filter((field) => field !== 'language')

/**
 * The article as one self-contained HTML document: no script, no request, with light, dark and print styles. Each
 * statement has an anchor, its voice's color and letter, and its source in words beside or under its paragraph. All
 * text from outside is escaped, and a policy in the document also forbids scripts. Loses `htmlLosses`.
 */
export const toHtml = (article: Article): string => {
  const spoken = voices(article)
  const nobody = coverage(article).parts.nobody.share
  const head = headWords(article).map((words) => words.split('\n').map(escapeHtml).join(' · '))
  return [
    `<!doctype html>\n<html lang="${escapeHtml(article.language)}" dir="${directionOf(article.language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${escapeHtml(article.headline)}</title>`,
    `<style>${style(spoken, nobody)}</style></head>`,
    `<body><main><header><h1>${escapeHtml(article.headline)}</h1>`,
    article.summary === undefined ? '' : `<p class="deck">${escapeHtml(article.summary)}</p>`,
    ...head.map((words) => `<p class="soft">${words}</p>`),
    '</header>',
    barHtml(spoken, nobody),
    ...article.blocks.map((block) => blockHtml(article, block)),
    sourcesHtml(spoken),
    figuresHtml(article),
    timelineHtml(article),
    pageHtml(article),
    correctionsHtml(article),
    '</main></body></html>\n',
  ].join('\n')
}
