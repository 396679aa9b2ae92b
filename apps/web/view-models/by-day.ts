import type { StoredStatement } from '@onrecord/article-archive'
import { publishedOn, storyDay } from '@onrecord/article-view'

/** Statements of one day, of one story after another. */
export type StoryOfDay = {
  readonly article: StoredStatement['article']
  readonly statements: readonly StoredStatement[]
}

export type Day = { readonly day: string; readonly label: string; readonly stories: readonly StoryOfDay[] }

/** Statements by the day of their story, and within it by story; in the order they come in. */
export const byDay = (statements: readonly StoredStatement[]): readonly Day[] => {
  const days = new Map<string, { readonly label: string; readonly stories: Map<string, StoredStatement[]> }>()
  for (const kept of statements) {
    const label = publishedOn(kept.article)
    const day = days.get(label) ?? { label, stories: new Map<string, StoredStatement[]>() }
    days.set(label, day)
    day.stories.set(kept.article.id, [...(day.stories.get(kept.article.id) ?? []), kept])
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
