import { asList, type JsonNode } from '../json-ld/json-node.ts'
import { storyNames } from '../json-ld/story-names.ts'
import { cleanBylines } from './clean-bylines.ts'
import type { MetaReader } from './meta-reader.ts'
import { plainText } from './plain-text.ts'
import { readVisibleBylines } from './read-visible-bylines.ts'

const names = ['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'article:author']

/** Who a page says wrote its story, by the first source that names anybody: JSON-LD, meta elements, what it shows. */
export const readBylines = (
  document: Document,
  story: JsonNode,
  nodes: readonly JsonNode[],
  meta: MetaReader,
  language: string | undefined,
): readonly string[] => {
  const sources = [
    storyNames(asList(story.author ?? story.creator), nodes),
    ...names.map((name) => meta.all(name)),
    readVisibleBylines(document),
  ]
  const clean = sources.map((found) =>
    cleanBylines(
      found.map((byline) => plainText(document, byline)),
      language,
    ),
  )
  return clean.find((found) => found.length > 0) ?? []
}
