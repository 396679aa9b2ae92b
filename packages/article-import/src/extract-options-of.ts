import type { Byline } from '@onrecord/article-data'
import type { Head, ImportedText } from './imported.ts'

/** What an imported text has besides its words. A text from elsewhere has no importer. */
type StoryParts = Pick<ImportedText, 'head' | 'marks' | 'notes'> & Partial<Pick<ImportedText, 'importer'>>

const bylinesOf = ({ bylines, authors = [] }: Head): readonly Byline[] =>
  bylines.map((name) => authors.find((author) => author.name === name) ?? { name })

/**
 * The options with which article-extract's `extractArticle` turns an imported text into an article: its head, marks,
 * notes and importer. Unknown fields are absent.
 */
export const extractOptionsOf = ({ head, marks, notes, importer }: StoryParts) => {
  const { bylines: _, authors: __, ...rest } = head
  const bylines = bylinesOf(head)
  return {
    ...rest,
    // A story without a byline in its head may have one in its text.
    ...(bylines.length > 0 && { bylines }),
    ...(marks && { marks }),
    notes,
    ...(importer && { importer }),
  }
}
