import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import { once } from './once.ts'

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The entities of the article by id. */
export const entityIndex: (article: Article) => ReadonlyMap<string, Entity> = once(({ entities }) => byId(entities))

/** The statements of the article by id. */
export const statementIndex: (article: Article) => ReadonlyMap<string, Statement> = once(({ statements }) =>
  byId(statements),
)
