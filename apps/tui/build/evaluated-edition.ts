import { edition } from '@onrecord/article-data/edition'
import type { Plugin } from 'rolldown'

/**
 * Stores the edition as data. In its sources, the places of its marks are the words that they mark, and finding them all takes
 * as long as writing the story.
 */
export const evaluatedEdition: Plugin = {
  name: 'evaluated-edition',
  load: (id) =>
    /\/article-data\/(?:src|dist)\/edition\/edition\.[jt]s$/u.test(id)
      ? `export const edition = JSON.parse(${JSON.stringify(JSON.stringify(edition))})`
      : null,
}
