import type { Span } from '../model/text.ts'
import type { ParsedQuery, Query, QuerySyntaxError } from './query.ts'
import { queryLimits } from './query-limits.ts'
import { queryTerm } from './query-term.ts'
import { type QueryToken, queryTokens } from './query-tokens.ts'

const { maxDepth, maxPrefixes, maxTerms } = queryLimits

/** The state of parsing one query: the position and the first error, after which parsing stops. */
class Reader {
  error: QuerySyntaxError | undefined
  private at = 0
  private terms = 0
  private prefixes = 0
  private readonly text: string
  private readonly tokens: readonly QueryToken[]

  constructor(text: string) {
    this.text = text
    this.tokens = queryTokens(text)
  }

  read(): Query | undefined {
    const query = this.either(0)
    const left = this.tokens[this.at]
    if (left) this.fail('This closing parenthesis has no opening one.', left.span)
    return query
  }

  private fail(message: string, span: Span): undefined {
    this.error ??= { message, span }
    this.at = this.tokens.length
    return undefined
  }

  /** `a b OR c`: the parts between ORs, each a sequence of terms. */
  private either(depth: number): Query | undefined {
    const found: Query[] = []
    for (;;) {
      const or = this.tokens[this.at - 1]
      const all = this.all(depth)
      const next = this.tokens[this.at]
      const dangling = next?.kind === 'or' ? next : or
      if (all) found.push(all)
      else if (dangling?.kind === 'or') return this.fail('OR needs a search term on both sides.', dangling.span)
      if (next?.kind !== 'or') return joined('or', found)
      this.at++
    }
  }

  private all(depth: number): Query | undefined {
    const found: Query[] = []
    for (let token = this.tokens[this.at]; token && token.kind !== 'or' && token.kind !== 'close'; ) {
      if (token.kind === 'and') this.and(token.span, found.length > 0)
      else {
        const one = this.one(token, depth)
        if (one) found.push(one)
      }
      token = this.tokens[this.at]
    }
    return joined('and', found)
  }

  /** Checks that AND has a term on both sides. It adds nothing to two terms side by side. */
  private and(span: Span, hasLeft: boolean): void {
    this.at++
    const next = this.tokens[this.at]
    const hasRight = next && next.kind !== 'or' && next.kind !== 'and' && next.kind !== 'close'
    if (!hasLeft || !hasRight) this.fail('AND needs a search term on both sides.', span)
  }

  private one(token: QueryToken, depth: number): Query | undefined {
    this.at++
    if (token.kind === 'minus') return this.without(token, depth + 1)
    if (token.kind === 'not') return this.except(token, depth + 1)
    if (token.kind === 'open') return this.group(token, depth + 1)
    if (++this.terms > maxTerms) return this.fail(`A query can have at most ${maxTerms} words and fields.`, token.span)
    const term = queryTerm(token, this.text)
    if ('error' in term) return this.fail(term.error.message, term.error.span)
    const { query } = term
    if (query?.kind === 'word' && query.prefix && ++this.prefixes > maxPrefixes)
      return this.fail(`A query can have at most ${maxPrefixes} words with a star.`, token.span)
    return query
  }

  private without({ span }: QueryToken, depth: number): Query | undefined {
    if (depth > maxDepth) return this.tooDeep(span)
    const next = this.tokens[this.at]
    const isHeld = next && next.span.start === span.end && next.kind !== 'or' && next.kind !== 'close'
    const left = isHeld ? this.one(next, depth) : undefined
    return left ? { kind: 'not', of: left } : this.fail('Put a minus directly before the word to exclude: -word.', span)
  }

  private except({ span }: QueryToken, depth: number): Query | undefined {
    if (depth > maxDepth) return this.tooDeep(span)
    const next = this.tokens[this.at]
    const isThere = next && next.kind !== 'or' && next.kind !== 'and' && next.kind !== 'close'
    const left = isThere ? this.one(next, depth) : undefined
    return left ? { kind: 'not', of: left } : this.fail('NOT needs a search term after it.', span)
  }

  private group({ span }: QueryToken, depth: number): Query | undefined {
    if (depth > maxDepth) return this.tooDeep(span)
    const inside = this.either(depth)
    const close = this.tokens[this.at]
    if (!close) return this.fail('This parenthesis is not closed.', span)
    this.at++
    return inside ?? this.fail('These parentheses contain no search term.', { start: span.start, end: close.span.end })
  }

  private tooDeep(span: Span): undefined {
    return this.fail(`Parentheses and minuses can be nested at most ${maxDepth} deep.`, span)
  }
}

const joined = (kind: 'and' | 'or', of: readonly Query[]): Query | undefined => (of.length > 1 ? { kind, of } : of[0])

/**
 * The query as a tree, or the first error and its place. Words side by side (AND) must all be there, OR binds more
 * loosely, a minus (NOT) excludes, all three in capitals, and parentheses group. docs/query-language.md has examples. Never throws. The time depends only
 * on the length of the text.
 *
 * @example
 * ```ts
 * import { formatQuery, parseQuery } from '@onrecord/article-data/query'
 *
 * const parsed = parseQuery('voice:"Ilse Marten" wall')
 * if (parsed.kind !== 'error' && parsed.query) console.log(formatQuery(parsed.query))
 * // voice:"Ilse Marten" wall
 * ```
 */
export const parseQuery = (text: string): ParsedQuery => {
  const reader = new Reader(text)
  const query = reader.read()
  if (reader.error) return { kind: 'error', error: reader.error }
  return query ? { kind: 'query', query } : { kind: 'query' }
}
