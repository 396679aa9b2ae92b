import { type Article, changes } from '@onrecord/article-data'
import type { ArticleSummary, RecentChange } from '../archive.ts'

/** How many stories are compared with their earlier revision. This bounds the cost of the list. */
const maxCompared = 50

/** How an engine reads stories with several revisions. */
export interface Revisions {
  /** The stories with several revisions, the latest revision first. */
  readonly latest: (limit: number) => Promise<readonly ArticleSummary[]>
  readonly get: (id: string, revision: number) => Promise<Article | undefined>
}

const changeOf = async (article: ArticleSummary, { get }: Revisions): Promise<readonly RecentChange[]> => {
  const [before, after] = await Promise.all([get(article.id, article.revision - 1), get(article.id, article.revision)])
  if (!before || !after) return []
  const { headline, statements, figures } = changes(before, after)
  const count = (kind: (typeof statements)[number]['kind']): number =>
    statements.filter((change) => change.kind === kind).length
  return [
    {
      article,
      ...(headline && { headlineBefore: headline.before }),
      added: count('added'),
      removed: count('removed'),
      reworded: count('reworded'),
      moved: count('moved'),
      figures: figures.length,
    },
  ]
}

/** What changed in the stories with several revisions, as `Archive.recentChanges` returns it. */
export const recentChanges = async (revisions: Revisions, limit = 20): Promise<readonly RecentChange[]> => {
  const stories = await revisions.latest(Math.min(Math.max(Math.trunc(limit), 1), maxCompared))
  return (await Promise.all(stories.map((story) => changeOf(story, revisions)))).flat()
}
