import type { Article, Note } from '../model/article.ts'
import type { Span } from '../model/text.ts'

/** A place where an article breaks a rule. `path` is a JSON Pointer (RFC 6901). */
export type Breach = Pick<Note, 'message' | 'span' | 'path'>

/** One invariant of the model, as docs/model.md lists it. `check` gives the places where it is broken. */
export type Rule = { readonly id: string; readonly check: (article: Article) => Iterable<Breach> }

/** A rule that looks at each item by itself: `found` says what was found instead, or nothing when all is well. */
export const ruleOver = <Item extends { readonly path: string; readonly span?: Span }>(
  id: string,
  items: (article: Article) => Iterable<Item>,
  found: (item: Item, article: Article) => string | undefined,
): Rule => ({
  id,
  *check(article) {
    for (const item of items(article)) {
      const message = found(item, article)
      if (message !== undefined) yield { message, path: item.path, ...(item.span && { span: item.span }) }
    }
  },
})
