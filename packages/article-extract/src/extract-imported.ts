import type { Article, Head, Note } from '@onrecord/article-data'
import type { SourceMarks } from './blocks/source-marks.ts'
import { extractArticle } from './extract-article.ts'
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

/** A story that already was an article when it was imported. */
export interface StoredStory {
  readonly kind: 'article'
  readonly article: Article
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

/**
 * The article of an imported story, with everything that its source says: head, links, media, roles of blocks, provenance.
 * `options` take precedence over the source. A story that was imported as an article is returned as it is. Throws
 * ExtractError if the text has no words or an option cannot be used.
 */
export const extractImported = (item: ImportedStory | StoredStory, options: ExtractOptions = {}): Article => {
  switch (item.kind) {
    case 'article':
      return item.article
    case 'text':
      return extractArticle(item.text, { ...importedOptions(item), ...options })
    default:
      return item satisfies never
  }
}
