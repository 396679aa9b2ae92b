import { rootIn } from './voice-moves.ts'

/** How many stories of a voice are searched for other voices, latest first. */
export const maxStories = 200

/** An entity, and a story in which it speaks. */
export interface Speaker {
  readonly entity: number
  readonly article: number
}

/** The voices of the speakers after merges, with the number of their stories, most stories first. */
export const countSpeakers = (
  speakers: readonly Speaker[],
  into: ReadonlyMap<number, number>,
  limit: number,
): readonly { readonly root: number; readonly stories: number }[] => {
  const stories = new Map<number, Set<number>>()
  for (const { entity, article } of speakers) {
    const root = rootIn(into, entity)
    stories.set(root, (stories.get(root) ?? new Set()).add(article))
  }
  return [...stories]
    .map(([root, of]) => ({ root, stories: of.size }))
    .toSorted((a, b) => b.stories - a.stories || a.root - b.root)
    .slice(0, limit)
}
