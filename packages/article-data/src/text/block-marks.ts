import { memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Mention } from '../model/entity.ts'
import type { Figure } from '../model/figure.ts'
import type { Link } from '../model/page.ts'
import type { Block, Span } from '../model/text.ts'
import type { DateMention } from '../model/time.ts'
import { quotedSpans } from '../statements/quoted-spans.ts'
import { lowerBound } from './contains-offset.ts'

/** The role that a run of text has in a statement. */
export type StatementRole = { readonly statementId: string; readonly role: 'source' | 'cue' | 'content' }

/** Something marked over a span of the text. */
export type Mark = { readonly span: Span } & (
  | { readonly kind: 'statement'; readonly value: StatementRole }
  | { readonly kind: 'mention'; readonly value: Mention }
  | { readonly kind: 'figure'; readonly value: Figure }
  | { readonly kind: 'date'; readonly value: DateMention }
  | { readonly kind: 'link'; readonly value: Link }
  | { readonly kind: 'quotation' }
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
  ...(article.links ?? []).map((value): Mark => ({ kind: 'link', span: value.span, value })),
  ...quotedSpans(article.text, article.blocks).map((span): Mark => ({ kind: 'quotation', span })),
]

/** The marks of each block by its id, computed once so that going through all blocks stays linear. */
const distributed: (article: Article) => ReadonlyMap<string, readonly Mark[]> = memoizeByArticle((article) => {
  const marks = new Map<string, Mark[]>(article.blocks.map(({ id }) => [id, []]))
  for (const mark of marksOf(article)) {
    for (let at = lowerBound(article.blocks, ({ span }) => span.end <= mark.span.start); ; at++) {
      const block = article.blocks[at]
      if (!block || block.span.start >= mark.span.end) break
      marks.get(block.id)?.push(mark)
    }
  }
  return marks
})

/** The marks that touch `block`. */
export const blockMarks = (article: Article, block: Block): readonly Mark[] => distributed(article).get(block.id) ?? []
