import type { Note } from '@onrecord/article-data'
import type { PageBlock } from '../html/blocks/page-block.ts'
import { storyMarks, textOfBlocks } from '../html/story-marks.ts'
import { ImportError } from '../import-error.ts'
import type { Head, ImportedText, StoryMarks } from '../imported.ts'
import { importerVersion } from '../importer-version.ts'
import { quoted } from '../quoted.ts'

/** A story's text and head, before it is said where it came from. */
export interface Story {
  readonly text: string
  readonly head: Head
  readonly marks?: StoryMarks
  readonly notes?: readonly Note[]
}

/** `story`, when its text holds a letter or digit. Throws ImportError else. */
export const withText = (story: Story, origin: string): Story => {
  if (/[\p{L}\p{N}]/u.test(story.text)) return story
  throw new ImportError(`${quoted(origin)} holds no text. Expected a story with words in it.`)
}

const importer = { name: '@onrecord/article-import', version: importerVersion } as const

/** `story` as it is handed out, when it holds a word. Throws ImportError else. */
export const importedText = (story: Story, origin: string): ImportedText => {
  const { text, head, marks, notes = [] } = withText(story, origin)
  return { kind: 'text', text, head, ...(marks && { marks }), notes, importer, origin }
}

/** The story that blocks make, with what they hold beside their words. Relative addresses are resolved by `base`. */
export const importedBlocks = (
  blocks: readonly PageBlock[],
  head: Head,
  { base, notes = [] }: { readonly base?: string | undefined; readonly notes?: readonly Note[] } = {},
): Story => ({ text: textOfBlocks(blocks), head, marks: storyMarks(blocks, base), notes })
