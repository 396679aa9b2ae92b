import type { Head, Note } from '@onrecord/article-data'
import type { PageBlock } from '../html/blocks/page-block.ts'
import { storyMarks, textOfBlocks } from '../html/story-marks.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { type ImportedText, importerVersion, type StoryMarks } from '../imported.ts'

/** The text and head of a story, without its origin. */
export interface Story {
  readonly text: string
  readonly head: Head
  readonly marks?: StoryMarks
  readonly notes?: readonly Note[]
}

/** Returns `story` if its text has a letter or digit. Otherwise throws ImportError. */
const withText = (story: Story, origin: string): Story => {
  if (/[\p{L}\p{N}]/u.test(story.text)) return story
  throw new ImportError(`${quoteForTerminal(origin)} contains no text.`, { code: 'no-text' })
}

const importer = { name: '@onrecord/article-import', version: importerVersion } as const

/** A story as an item of the import. Throws ImportError if it has no text. */
export const importedText = (story: Story, origin: string): ImportedText => {
  const { text, head, marks, notes = [] } = withText(story, origin)
  return { kind: 'text', text, head, ...(marks && { marks }), notes, importer, origin }
}

/** The story made of these blocks, with their marks. Relative addresses are resolved against `base`. */
export const importedBlocks = (
  blocks: readonly PageBlock[],
  head: Head,
  { base, notes = [] }: { readonly base?: string | undefined; readonly notes?: readonly Note[] } = {},
): Story => ({ text: textOfBlocks(blocks), head, marks: storyMarks(blocks, base), notes })

/**
 * The paragraphs of plain text in a wire format, separated by empty lines. Without empty lines, each line is a
 * paragraph. Joins the lines of a paragraph.
 */
export const plainBlocks = (text: string): readonly string[] => {
  const lines = text.replace(/\r\n?/gu, '\n').trim()
  const parts = /\n[^\S\n]*\n/u.test(lines) ? lines.split(/\n(?:[^\S\n]*\n)+/u) : lines.split('\n')
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '')
}

/** The note for data tables that were left out. */
export const tableNotes = (tables: number): readonly Note[] =>
  tables === 0
    ? []
    : [{ rule: 'table-left-out', message: `Left out ${tables === 1 ? 'a table' : `${tables} tables`}.` }]
