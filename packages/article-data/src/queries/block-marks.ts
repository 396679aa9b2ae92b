import type { Article } from '../model/article.ts'
import type { Mention } from '../model/entity.ts'
import type { Figure } from '../model/figure.ts'
import type { Block, Span } from '../model/text.ts'
import type { DateMention } from '../model/time.ts'

/** The part that a run of text has in a statement. */
export type StatementRole = { readonly statementId: string; readonly role: 'source' | 'cue' | 'content' }

/** Something marked over a span of the text. */
export type Mark = { readonly span: Span } & (
  | { readonly kind: 'statement'; readonly value: StatementRole }
  | { readonly kind: 'mention'; readonly value: Mention }
  | { readonly kind: 'figure'; readonly value: Figure }
  | { readonly kind: 'date'; readonly value: DateMention }
)

const roles = ['source', 'cue', 'content'] as const

const marksOf = (article: Article): readonly Mark[] => [
  ...article.statements.flatMap((statement) =>
    roles.flatMap((role) =>
      statement[role].map((span): Mark => ({ kind: 'statement', span, value: { statementId: statement.id, role } })),
    ),
  ),
  ...article.mentions.map((value): Mark => ({ kind: 'mention', span: value.span, value })),
  ...article.figures.map((value): Mark => ({ kind: 'figure', span: value.span, value })),
  ...article.dates.map((value): Mark => ({ kind: 'date', span: value.span, value })),
]

/** Index of the first block that ends after `offset`. */
const firstBlockAfter = (blocks: readonly Block[], offset: number): number => {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const distribute = (article: Article): ReadonlyMap<string, readonly Mark[]> => {
  const marks = new Map<string, Mark[]>()
  for (const mark of marksOf(article)) {
    for (let at = firstBlockAfter(article.blocks, mark.span.start); ; at++) {
      const block = article.blocks[at]
      if (!block || block.span.start >= mark.span.end) break
      const own = marks.get(block.id)
      if (own) own.push(mark)
      else marks.set(block.id, [mark])
    }
  }
  return marks
}

const distributed = new WeakMap<Article, ReadonlyMap<string, readonly Mark[]>>()

/** The marks that touch `block`, worked out once an article so that going through all blocks stays linear. */
export const blockMarks = (article: Article, block: Block): readonly Mark[] => {
  const known = distributed.get(article) ?? distribute(article)
  distributed.set(article, known)
  return known.get(block.id) ?? []
}
