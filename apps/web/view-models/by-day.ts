import type { StoredStatement } from '@onrecord/article-archive'
import { publishedOn, storyDay } from '@onrecord/article-view'

/** A story of one day and its statements. */
type StoryOfDay = {
  readonly article: StoredStatement['article']
  readonly statements: readonly StoredStatement[]
}

/** The statements of one day, by story. */
export type Day = { readonly day: string; readonly label: string; readonly stories: readonly StoryOfDay[] }

/** Statements grouped by the day of their story and then by story, in the given order. */
export const byDay = (statements: readonly StoredStatement[]): readonly Day[] => {
  const days = new Map<string, { readonly label: string; readonly stories: Map<string, StoredStatement[]> }>()
  for (const stored of statements) {
    const label = publishedOn(stored.article)
    const day = days.get(label) ?? { label, stories: new Map<string, StoredStatement[]>() }
    days.set(label, day)
    day.stories.set(stored.article.id, [...(day.stories.get(stored.article.id) ?? []), stored])
  }
  return [...days.values()].map(({ label, stories }) => {
    const found = [...stories.values()].flatMap((statements) => {
      const article = statements[0]?.article
      return article ? [{ article, statements }] : []
    })
    const [first] = found
    return { day: first ? storyDay(first.article) : '', label, stories: found }
  })
}
