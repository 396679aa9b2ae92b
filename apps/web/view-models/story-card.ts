import { join } from 'node:path'
import { type Article, attributionIndex, directionOf, statementText } from '@onrecord/article-data'
import { escapeHtml } from '@onrecord/article-data/export/html'
import { coverageBar, palette, sourceStrings, storyOrigin } from '@onrecord/article-view'
import { Resvg } from '@resvg/resvg-js'
import { siteStrings } from '../strings.ts'
import { cardSize } from './story-metadata.ts'

const edge = 80
const inner = cardSize.width - 2 * edge
const [paper, ink, soft, line] = ['#fbfaf6', '#1d1d1b', '#625e57', '#ddd8cc']

/** The text in at most `maxLines` lines of at most `letters` letters. A cut text ends with an ellipsis. */
export const wrapText = (text: string, letters: number, maxLines: number): readonly string[] => {
  const lines: string[] = []
  let rest = text.replace(/\s+/gu, ' ').trim()
  while (rest !== '' && lines.length < maxLines) {
    const space = rest.lastIndexOf(' ', letters)
    const end = rest.length <= letters ? rest.length : space > 0 ? space : letters
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  const last = lines.at(-1)
  return rest === '' || last === undefined ? lines : [...lines.slice(0, -1), `${last.slice(0, letters - 1)}…`]
}

/** A text size for a length: long texts are smaller. */
const sizes = [
  { size: 64, maxLines: 4 },
  { size: 52, maxLines: 5 },
  { size: 42, maxLines: 6 },
] as const

/** The average width of a letter, as a share of the size of the text. */
const letterWidth = 0.5

const largeText = (text: string, language: string): string => {
  const fits = sizes.find(({ size, maxLines }) => text.length < (inner / (size * letterWidth)) * maxLines * 0.9)
  const { size, maxLines } = fits ?? sizes[2]
  const isRightToLeft = directionOf(language) === 'rtl'
  const x = isRightToLeft ? cardSize.width - edge : edge
  const lines = wrapText(text, Math.floor(inner / (size * letterWidth)), maxLines)
  return lines
    .map(
      (words, index) =>
        `<text x="${x}" y="${190 + index * size * 1.2}" ${isRightToLeft ? 'direction="rtl" text-anchor="start"' : ''} font-family="Source Serif 4" font-size="${size}" font-weight="600" fill="${ink}">${escapeHtml(words)}</text>`,
    )
    .join('')
}

const smallText = (text: string, y: number, color: string): string =>
  `<text x="${edge}" y="${y}" font-family="Inter" font-size="28" fill="${color}">${escapeHtml(wrapText(text, 66, 1)[0] ?? '')}</text>`

const bar = (article: Article): string =>
  coverageBar(article)
    .map(({ from, share, mark, voice }) => {
      const color = voice ? (palette[mark.tone]?.light ?? soft) : line
      return `<rect x="${edge + from * inner}" y="510" width="${Math.max(0, share * inner - 3)}" height="36" fill="${color}"/>`
    })
    .join('')

/** What a card says: large words, and a line below them. */
type Card = { readonly words: string; readonly source: string }

/** The words of a statement with its source. Only a quotation is in quotation marks, because they are part of its words. */
const cardOf = (article: Article, statementId: string | undefined): Card => {
  const attribution = attributionIndex(article).get(statementId ?? '')
  return attribution
    ? {
        words: statementText(article, attribution.statement),
        source: [attribution.line.who, sourceStrings.forms[attribution.statement.form], article.headline].join(' · '),
      }
    : { words: article.headline, source: storyOrigin(article).join(' · ') }
}

/** The card of a story, or of one of its statements, as an SVG document. */
export const storyCardSvg = (article: Article, statementId?: string): string => {
  const { words, source } = cardOf(article, statementId)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><rect width="100%" height="100%" fill="${paper}"/>${smallText(siteStrings.name, 100, soft)}${largeText(words, article.language)}${smallText(source, 480, soft)}${bar(article)}</svg>`
}

/** The folder of the fonts. The site may be started in another folder. */
const fonts = (): string => join(process.env.ONRECORD_WEB_FOLDER ?? process.cwd(), 'styles', 'generated')

/** The card as a PNG. Letters that the fonts of the site lack come from the machine's fonts, never from the network. */
export const storyCard = (article: Article, statementId?: string): Uint8Array<ArrayBuffer> => {
  const svg = storyCardSvg(article, statementId)
  const files = ['card-serif.ttf', 'card-sans.ttf'].map((name) => join(fonts(), name))
  const isLatin = !/[^\u0000-\u024f\u2000-\u2bff]/u.test(svg)
  const resvg = new Resvg(svg, { font: { fontFiles: files, loadSystemFonts: !isLatin, defaultFontFamily: 'Inter' } })
  return new Uint8Array(resvg.render().asPng())
}
