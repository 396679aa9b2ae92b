import type { Article } from '../../model/article.ts'
import type { Statement } from '../../model/statement.ts'
import type { Span } from '../../model/text.ts'
import { statementIds } from '../../statements/statement-id.ts'
import { describeValue, quoteText } from '../describe-value.ts'
import type { Breach, Rule } from '../rule.ts'
import { contentIndex, holds } from '../span-lists.ts'
import { statementTree } from '../statement-tree.ts'

type Part = { readonly span: Span; readonly statement: Statement; readonly path: string }

const outerFirst = (a: Part, b: Part): number => a.span.start - b.span.start || b.span.end - a.span.end

const partsOf = (article: Article): readonly Part[] =>
  article.statements
    .flatMap((statement, index) =>
      statement.content.map((span, at) => ({ span, statement, path: `/statements/${index}/content/${at}` })),
    )
    .sort(outerFirst)

/**
 * Contents of two statements are disjoint, or one is inside the other and names it as parent. Checking the innermost
 * open content is enough, because it is itself inside all the other open ones.
 */
export const statementsNest: Rule = {
  id: 'statements-nest',
  *check(article): Generator<Breach> {
    const isInside = statementTree(article.statements)
    const contents = contentIndex(article)
    const open: Part[] = []
    for (const part of partsOf(article)) {
      while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= part.span.start) open.pop()
      const outer = open.at(-1)
      if (outer && outer.statement !== part.statement) {
        const { path, span } = part
        if (span.end > outer.span.end)
          yield {
            path,
            span,
            message: `Expected contents that nest, got one that crosses the end of ${quoteText(outer.statement.id)} at ${outer.span.end}.`,
          }
        else if (!isInside(outer.statement, part.statement)) {
          yield {
            path,
            span,
            message: `Expected ${quoteText(outer.statement.id)} as parent of a statement inside its content, got ${describeValue(part.statement.parentId)}.`,
          }
        }
      }
      open.push(part)
    }
    for (const [index, { parentId, content }] of article.statements.entries()) {
      const parent = contents.get(parentId ?? '')
      const outside = parent && content.find((span) => !holds(parent, span))
      if (outside)
        yield {
          path: `/statements/${index}/parentId`,
          span: outside,
          message: `Expected the content inside that of its parent, got ${outside.start} to ${outside.end} outside ${describeValue(parentId)}.`,
        }
    }
  },
}

/** The id of a statement is computed from its content; a repeat gets a number. */
export const statementIdRule: Rule = {
  id: 'statement-id',
  *check({ statements, text }) {
    const expected = statementIds(
      text,
      statements.map(({ content }) => content),
    )
    for (const [index, { id }] of statements.entries()) {
      if (id !== expected[index])
        yield {
          path: `/statements/${index}/id`,
          message: `Expected "${expected[index]}", computed from the content's words, got ${quoteText(id)}.`,
        }
    }
  },
}
