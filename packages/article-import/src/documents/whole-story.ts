import { importedText, type Story } from '../formats/story.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import type { ImportedText } from '../imported.ts'
import type { Document } from './document.ts'

/** A document that is one story; where it was fetched is its address, unless it says another. */
export const wholeStory = (story: Story, { origin, url }: Document): ImportedText => {
  const head = mergeHeads(story.head, buildHead({ canonicalUrl: url }))
  return importedText({ ...story, head }, origin)
}
