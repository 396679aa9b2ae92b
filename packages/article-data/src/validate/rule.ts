import type { Article, Note } from '../model/article.ts'
import type { Span } from '../model/text.ts'

/** A place where an article breaks a rule. `path` is a JSON Pointer (RFC 6901). */
export type Breach = Pick<Note, 'message' | 'span' | 'path'>

/** One rule of the model, as docs/model.md lists it. `check` returns the places that break it. */
export type Rule = { readonly id: string; readonly check: (article: Article) => Iterable<Breach> }

/**
 * A rule that checks each item separately. `found` returns what was found instead, or nothing when the item is valid.
 */
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
