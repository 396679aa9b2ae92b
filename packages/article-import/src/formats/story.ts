import type { Note } from '@onrecord/article-data'
import type { PageBlock } from '../html/blocks/page-block.ts'
import { storyMarks, textOfBlocks } from '../html/story-marks.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import type { Head, ImportedText, StoryMarks } from '../imported.ts'
import { importerVersion } from '../imported.ts'

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
  throw new ImportError(`${quoteForTerminal(origin)} holds no text. Expected a story with words in it.`)
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

/**
 * The paragraphs of plain text out of a wire format: set apart by empty lines, or, when there are none, each line is one.
 * Lines of one paragraph are joined.
 */
export const plainBlocks = (text: string): readonly string[] => {
  const lines = text.replace(/\r\n?/gu, '\n').trim()
  const parts = /\n[^\S\n]*\n/u.test(lines) ? lines.split(/\n(?:[^\S\n]*\n)+/u) : lines.split('\n')
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '')
}

/** What a reader is told of tables that were left out. */
export const tableNotes = (tables: number): readonly Note[] =>
  tables === 0
    ? []
    : [{ rule: 'table-left-out', message: `Left out ${tables === 1 ? 'a table' : `${tables} tables`}.` }]
