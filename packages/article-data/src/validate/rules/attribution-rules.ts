import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/text.ts'
import { quotedSpans } from '../../statements/quoted-spans.ts'
import { statementForms } from '../../statements/statement-form.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

const childContents = ({ statements }: Article): ReadonlyMap<string, readonly Span[]> => {
  const children = new Map<string, Span[]>()
  for (const { parentId, content } of statements) {
    if (parentId === undefined) continue
    const spans = children.get(parentId)
    if (spans) spans.push(...content)
    else children.set(parentId, [...content])
  }
  for (const spans of children.values()) spans.sort((a, b) => a.start - b.start)
  return children
}

/** The form agrees with the quotation marks around the content, not counting the contents of inner statements. */
export const formQuotes: Rule = {
  id: 'form-quotes',
  *check(article) {
    const formOf = statementForms(article.text, quotedSpans(article.text, article.blocks))
    const children = childContents(article)
    for (const [index, { id, form, content }] of article.statements.entries()) {
      const expected = formOf(content, children.get(id))
      if (expected && expected !== form) {
        yield {
          path: `/statements/${index}/form`,
          ...(content[0] && { span: content[0] }),
          message: `Expected "${expected}" by the quotation marks, got "${form}".`,
        }
      }
    }
  },
}

/** A named statement has a voice; an anonymous one has none. */
export const voiceNamed: Rule = {
  id: 'voice-named',
  *check({ statements }) {
    for (const [index, { anonymity, voiceIds }] of statements.entries()) {
      const path = `/statements/${index}/voiceIds`
      if (anonymity === 'named' && voiceIds.length === 0)
        yield { path, message: 'Expected a voice for a named statement, got none.' }
      if (anonymity === 'anonymous' && voiceIds.length > 0) {
        yield { path, message: `Expected no voice for an anonymous statement, got ${quoteText(voiceIds.join(', '))}.` }
      }
    }
  },
}

/** A statement has `voiceConfidence` only when it has a voice or words of a source. */
export const voiceConfidence: Rule = {
  id: 'voice-confidence',
  *check({ statements }) {
    for (const [index, { voiceIds, source, voiceConfidence: given }] of statements.entries()) {
      if (given === undefined || voiceIds.length > 0 || source.length > 0) continue
      yield {
        path: `/statements/${index}/voiceConfidence`,
        message: `Expected no voiceConfidence for a statement without a voice or words of a source, got ${given}.`,
      }
    }
  },
}
