import type { Article, Attribution, Block, Span } from '@onrecord/article-data'
import { attributionParts, isFirstOfVoice, storyOrigin, withRole } from '@onrecord/article-view'
import wrapAnsi from 'wrap-ansi'
import { plain } from '../../output/plain.ts'

/**
 * The lines of a block at `width` columns, as spans of the article's text, in order. A word longer than a line is cut. The
 * white space at a line break belongs to no line.
 */
export const wrapBlock = (text: string, { span }: Block, width: number): readonly Span[] => {
  // wrap-ansi expands tabs. A single space keeps the offsets of the text.
  const block = text.slice(span.start, span.end).replaceAll('\t', ' ')
  let from = span.start
  return wrapAnsi(block, Math.max(1, width), { hard: true })
    .split('\n')
    .flatMap((line) => {
      const at = block.indexOf(line, from - span.start)
      const start = at + span.start
      if (line === '' || at < 0) return []
      from = start + line.length
      return [{ start, end: from }]
    })
}

const wrapped = (parts: readonly (string | undefined)[], width: number): readonly string[] =>
  parts
    .filter((part): part is string => part !== undefined && part !== '')
    .flatMap((part) => wrapAnsi(plain(part), Math.max(1, width), { hard: true }).split('\n'))

/** The headline; and below it where, when and by whom the story was written, and its address. Wrapped at `width`. */
export const headLines = (
  article: Article,
  width: number,
): { readonly headline: readonly string[]; readonly facts: readonly string[] } => ({
  headline: wrapped([article.headline], width),
  facts: wrapped([storyOrigin(article).join(' · '), article.canonicalUrl], width),
})

/** How the statement was made, and through whom it came: two parts. The second is often empty. */
const manner = ({ line }: Attribution): readonly (string | undefined)[] => {
  const parts = attributionParts(line)
  const wordsOf = (some: typeof parts) => some.map(({ label, words }) => `${label}${words}`).join(' · ')
  return [
    wordsOf(parts.filter(({ kind }) => kind !== 'through')),
    wordsOf(parts.filter(({ kind }) => kind === 'through')),
  ]
}

/** The note below the focused statement, wrapped at `width`: who; how, in what, when; through whom. */
export const noteLines = (attribution: Attribution, width: number): readonly string[] =>
  wrapped([withRole(attribution.line.who, attribution.line.role), ...manner(attribution)], width)

/** The note beside a line, wrapped at `width`: whole names the first time, then short ones; how; through whom. */
export const sideLines = (attribution: Attribution, width: number): readonly string[] => {
  const { who, shortWho, role } = attribution.line
  const [how, through] = manner(attribution)
  return wrapped(
    isFirstOfVoice(attribution) ? [withRole(who, role), how, through] : [`${shortWho} · ${how}`, through],
    width,
  )
}
