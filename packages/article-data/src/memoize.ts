import type { Article } from './model/article.ts'
import type { Entity } from './model/entity.ts'
import type { Statement } from './model/statement.ts'

/** A function that runs `work` when it is first called, and gives that result every time. */
export const memoize = <Result>(work: () => Result): (() => Result) => {
  let known: { readonly result: Result } | undefined
  return () => {
    known ??= { result: work() }
    return known.result
  }
}

/** Runs `work` once per article and remembers the result. An article never changes, so the result stays valid. */
export const memoizeByArticle = <Result>(work: (article: Article) => Result): ((article: Article) => Result) => {
  const known = new WeakMap<Article, { readonly result: Result }>()
  return (article) => {
    const entry = known.get(article) ?? { result: work(article) }
    known.set(article, entry)
    return entry.result
  }
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The entities of the article by id. */
export const entityIndex: (article: Article) => ReadonlyMap<string, Entity> = memoizeByArticle(({ entities }) =>
  byId(entities),
)

/** The statements of the article by id. */
export const statementIndex: (article: Article) => ReadonlyMap<string, Statement> = memoizeByArticle(({ statements }) =>
  byId(statements),
)
