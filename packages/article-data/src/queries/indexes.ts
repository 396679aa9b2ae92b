import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import { memoizeByArticle } from './memoize-by-article.ts'

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
