import { statementIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Mention } from '../model/entity.ts'
import type { Link } from '../model/page.ts'
import type { Block, Span } from '../model/text.ts'
import type { DateMention } from '../model/time.ts'
import { blockMarks, type Mark, type StatementRole } from './block-marks.ts'

/**
 * A run of a block's text with the same marks from end to end. `statements`: the outer ones first. `link`: the link on
 * the page. `quoted`: whether it is in quotation marks. `opens`: the statements whose content begins here, the place
 * for an anchor. `closes`: the statements of which a part of the content ends here, inner ones first, the place for a
 * mark.
 */
export type Segment = {
  readonly span: Span
  readonly text: string
  readonly statements: readonly StatementRole[]
  readonly mentions: readonly Mention[]
  readonly figureIds: readonly string[]
  readonly dates: readonly DateMention[]
  readonly link?: Link
  readonly quoted: boolean
  readonly opens: readonly string[]
  readonly closes: readonly string[]
}

const longestFirst = (a: Mark, b: Mark): number =>
  b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start

const contents = (marks: readonly Mark[]) =>
  marks.flatMap((mark) =>
    mark.kind === 'statement' && mark.value.role === 'content' ? [{ span: mark.span, id: mark.value.statementId }] : [],
  )

const isFirst = (article: Article, { span, id }: { readonly span: Span; readonly id: string }): boolean =>
  statementIndex(article).get(id)?.content[0]?.start === span.start

const toSegment = (article: Article, block: Block, span: Span, open: ReadonlySet<Mark>): Segment => {
  const marks = [...open].sort(longestFirst)
  const parts = contents(marks)
  const link = marks.find(({ kind }) => kind === 'link')
  const endsHere = ({ end }: Span) => end === span.end || (end > span.end && span.end === block.span.end)
  return {
    span,
    text: article.text.slice(span.start, span.end),
    statements: marks.flatMap((mark) => (mark.kind === 'statement' ? [mark.value] : [])),
    mentions: marks.flatMap((mark) => (mark.kind === 'mention' ? [mark.value] : [])),
    figureIds: marks.flatMap((mark) => (mark.kind === 'figure' ? [mark.value.id] : [])),
    dates: marks.flatMap((mark) => (mark.kind === 'date' ? [mark.value] : [])),
    ...(link?.kind === 'link' && { link: link.value }),
    quoted: marks.some(({ kind }) => kind === 'quotation'),
    opens: parts.filter((part) => part.span.start === span.start && isFirst(article, part)).map(({ id }) => id),
    closes: parts
      .filter((part) => endsHere(part.span))
      .map(({ id }) => id)
      .reverse(),
  }
}

/**
 * The text of `block` cut into runs, each with the statements, mentions, figures, dates and link over it, in text
 * order. Joined, the runs' texts are the block's text. Marks that extend beyond the block count for the part inside it.
 *
 * @example
 * ```ts
 * import { segments } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * const block = story?.blocks[1]
 * if (story && block)
 *   console.log(segments(story, block).map(({ text }) => text).join('') === story.text.slice(block.span.start, block.span.end))
 * // true
 * ```
 */
export const segments = (article: Article, block: Block): readonly Segment[] => {
  const { start, end } = block.span
  const edges = blockMarks(article, block)
    .flatMap((mark) => [
      { at: Math.max(start, mark.span.start), opens: true, mark },
      { at: Math.min(end, mark.span.end), opens: false, mark },
    ])
    .sort((a, b) => a.at - b.at)
  const found: Segment[] = []
  const open = new Set<Mark>()
  let from = start
  for (const { at, opens, mark } of [...edges, { at: end, opens: false, mark: undefined }]) {
    if (at > from) found.push(toSegment(article, block, { start: from, end: at }, open))
    from = Math.max(from, at)
    if (mark && opens) open.add(mark)
    else if (mark) open.delete(mark)
  }
  return found
}
