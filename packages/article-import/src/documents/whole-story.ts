import { importedText, type Story } from '../formats/story.ts'
import type { Imported } from '../imported.ts'
import { asFetched } from './as-fetched.ts'
import type { Document } from './document.ts'

/** A document that is one story; where it was fetched is its address, unless it says another of its host. */
export const wholeStory = (story: Story, { origin, url }: Document): Imported => {
  const whole = importedText(story, origin)
  return url === undefined ? whole : asFetched(whole, { url, asked: origin })
}
