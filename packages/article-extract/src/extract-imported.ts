import type { Article } from '@onrecord/article-data'
import { extractArticle } from './extract-article.ts'
import type { ExtractOptions } from './extract-options.ts'
import { type ImportedStory, importedOptions } from './imported-options.ts'

/** A story that already was an article when it was imported. */
export interface StoredStory {
  readonly kind: 'article'
  readonly article: Article
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
