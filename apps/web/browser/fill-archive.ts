import { openArchive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { longNames, longParagraph, longStory } from '../fixtures/gallery-stories.ts'
import { harborRevised, harborStories } from '../fixtures/harbor-stories.ts'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { manyStories } from '../fixtures/many-stories.ts'
import { placedStory } from '../fixtures/placed-story.ts'
import { rightToLeftStory } from '../fixtures/right-to-left-story.ts'

/** A story for each state that a page can have. */
export const markedStories = [
  hostileStory,
  crowdedStory,
  rightToLeftStory,
  longStory,
  longParagraph,
  longNames,
  placedStory,
] as const

/** Creates an archive of the fixtures at a path. */
export const fillArchive = async (path: string, marked: readonly Article[] = markedStories): Promise<void> => {
  const archive = await openArchive(path)
  await archive.put([...manyStories, ...harborStories])
  await archive.put([harborRevised])
  await archive.put(marked)
  await archive.resolve()
  await archive.close()
}
