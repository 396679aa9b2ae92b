import { openArchive } from '@onrecord/article-archive'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { longNames, longParagraph, longStory } from '../fixtures/gallery-stories.ts'
import { harborRevised, harborStories } from '../fixtures/harbor-stories.ts'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { manyStories } from '../fixtures/many-stories.ts'
import { placedStory } from '../fixtures/placed-story.ts'
import { rightToLeftStory } from '../fixtures/right-to-left-story.ts'

/** Creates an archive of the fixtures at a path. */
export const fillArchive = async (path: string): Promise<void> => {
  const archive = await openArchive(path)
  await archive.put([...manyStories, ...harborStories])
  await archive.put([harborRevised])
  await archive.put([hostileStory, crowdedStory, rightToLeftStory, longStory, longParagraph, longNames, placedStory])
  await archive.resolve()
  await archive.close()
}
