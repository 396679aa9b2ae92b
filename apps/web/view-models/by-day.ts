import type { ArticleSummary, StoredStatement } from '@onrecord/article-archive'
import { publishedOn, storyDay } from '@onrecord/article-view'

/** What belongs to one day, in the given order. `label` is the day in words. */
export type DayOf<Item> = { readonly day: string; readonly label: string; readonly items: readonly Item[] }

/** Items grouped by the day of their story, in the given order. */
export const groupByDay = <Item>(
  items: readonly Item[],
  storyOf: (item: Item) => ArticleSummary,
): readonly DayOf<Item>[] =>
  [...Map.groupBy(items, (item) => publishedOn(storyOf(item)))].map(([label, items]) => {
    const [first] = items
    return { day: first === undefined ? '' : storyDay(storyOf(first)), label, items }
  })

/** A story of one day and its statements. */
type StoryOfDay = {
  readonly article: StoredStatement['article']
  readonly statements: readonly StoredStatement[]
}

/** The statements of one day, by story. */
export type Day = { readonly day: string; readonly label: string; readonly stories: readonly StoryOfDay[] }

/** Statements grouped by the day of their story and then by story, in the given order. */
export const byDay = (statements: readonly StoredStatement[]): readonly Day[] =>
  groupByDay(statements, ({ article }) => article).map(({ day, label, items }) => ({
    day,
    label,
    stories: [...Map.groupBy(items, ({ article }) => article.id).values()].flatMap((statements) => {
      const article = statements[0]?.article
      return article ? [{ article, statements }] : []
    }),
  }))
