import { figureTable } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { blockView } from './block-view.ts'

test('the view of a block is made once for a story', () => {
  const [other, figures] = [{ ...crowdedStory }, figureTable(crowdedStory)]
  const block = crowdedStory.blocks.at(-1)
  if (!block) throw new Error('no block')
  const view = blockView(crowdedStory, block, figures)
  expect(view.notes.size).toBeGreaterThan(0)
  expect(new Set(view.places.keys())).toEqual(new Set(view.notes.keys()))
  expect(blockView(crowdedStory, block, figures)).toBe(view)
  expect(blockView(other, block, figures)).not.toBe(view)
})
