import type { Head, Note } from '@onrecord/article-data'
import type { SourceMarks } from './blocks/source-marks.ts'
import type { ExtractOptions } from './extract-options.ts'

/** A story whose text has been imported, as `@onrecord/article-import` yields it. */
export interface ImportedStory {
  readonly kind: 'text'
  readonly text: string
  readonly head: Head
  readonly marks?: SourceMarks
  readonly notes: readonly Note[]
  readonly importer?: { readonly name: string; readonly version: string }
}

/** The options for the text of an imported story: its head, marks, notes and importer. */
export const importedOptions = ({
  head,
  marks,
  notes,
  importer,
}: Omit<ImportedStory, 'kind' | 'text'>): ExtractOptions => {
  const { bylines, ...known } = head
  return {
    ...known,
    // A story without a byline in its head may have one in its text.
    ...(bylines.length > 0 && { bylines }),
    ...(marks && { marks }),
    notes,
    ...(importer && { importer }),
  }
}
