import { buildHead } from '../head/build-head.ts'
import { fragmentBlocks, fragmentLine } from './fragment-blocks.ts'
import { deepOf, fieldOf, listOf, namesIn, type Value } from './json-value.ts'
import type { Story } from './story.ts'

/** Whether the JSON is a story of Arc XP's ANS. */
export const isAns = (value: Value): boolean =>
  Array.isArray(fieldOf(value, 'content_elements')) &&
  (fieldOf(value, 'type') === 'story' || deepOf(value, 'headlines') !== undefined)

const mostDepth = 20

/** The blocks of one content element. What holds no words of the story (images, links to others, embeds) gives none. */
const elementBlocks = (element: unknown, depth = 0): readonly string[] => {
  if (depth > mostDepth) return []
  const inner = (name: string) => listOf(fieldOf(element, name)).flatMap((item) => elementBlocks(item, depth + 1))
  const content = fieldOf(element, 'content')
  switch (fieldOf(element, 'type')) {
    case 'text':
    case 'header':
    case 'raw_html':
      return typeof content === 'string' ? fragmentBlocks(content) : []
    case 'list':
      return inner('items')
    case 'quote':
    case 'element_group':
      return inner('content_elements')
    default:
      return []
  }
}

const addressOf = (value: Value): unknown => {
  const [path, site] = [fieldOf(value, 'canonical_url'), fieldOf(value, 'canonical_website_url')]
  return typeof path === 'string' && typeof site === 'string' ? URL.parse(path, site)?.href : path
}

/** A story in ANS, the Arc native specification. Source: github.com/washingtonpost/ans-schema. */
export const importAns = (value: Value): Story => ({
  text: listOf(fieldOf(value, 'content_elements'))
    .flatMap((element) => elementBlocks(element))
    .join('\n\n'),
  head: buildHead({
    headline: fragmentLine(deepOf(value, 'headlines', 'basic')),
    summary: fragmentLine(deepOf(value, 'description', 'basic') ?? deepOf(value, 'subheadlines', 'basic')),
    bylines: namesIn(deepOf(value, 'credits', 'by')),
    datePublished:
      fieldOf(value, 'first_publish_date') ?? fieldOf(value, 'display_date') ?? fieldOf(value, 'publish_date'),
    dateModified: fieldOf(value, 'last_updated_date'),
    language: fieldOf(value, 'language'),
    publisher: deepOf(value, 'distributor', 'name') ?? deepOf(value, 'source', 'name'),
    section: deepOf(value, 'taxonomy', 'primary_section', 'name'),
    keywords: [...namesIn(deepOf(value, 'taxonomy', 'tags')), ...namesIn(deepOf(value, 'taxonomy', 'keywords'))],
    canonicalUrl: addressOf(value),
  }),
})
