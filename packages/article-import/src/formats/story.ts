import { ImportError } from '../import-error.ts'
import type { Head } from '../imported.ts'
import { quoted } from '../quoted.ts'

/** A story's text and head, before it is said where it came from. */
export interface Story {
  readonly text: string
  readonly head: Head
}

/** `story`, when its text holds a letter or digit. Throws ImportError else. */
export const withText = (story: Story, origin: string): Story => {
  if (/[\p{L}\p{N}]/u.test(story.text)) return story
  throw new ImportError(`${quoted(origin)} holds no text. Expected a story with words in it.`)
}
