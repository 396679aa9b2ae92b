import type { ArticleSort } from '@onrecord/article-archive'

/** The orders of a list of stories, in the order in which the reader offers them. */
export const storySorts = ['day', 'added', 'title', 'publisher', 'statements'] as const satisfies readonly ArticleSort[]

/** Whether stories can be sorted so. */
export const isStorySort = (name: unknown): name is ArticleSort => storySorts.some((sort) => sort === name)

/** The order that is offered `by` steps after this one. After the last comes the first. */
export const nextSort = (sort: ArticleSort, by: number): ArticleSort => {
  const { length } = storySorts
  return storySorts[(storySorts.indexOf(sort) + by + length) % length] ?? sort
}
