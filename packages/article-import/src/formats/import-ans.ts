import type { Media } from '@onrecord/article-data'
import { feedRights } from '../feeds/feed-item.ts'
import { buildHead } from '../head/build-head.ts'
import type { PageBlock } from '../html/blocks/page-block.ts'
import { deepOf, fieldOf, type JsonObject, listOf, namesIn } from '../json-value.ts'
import { webAddress } from '../web-address.ts'
import { fragmentLine, readFragment } from './fragment-blocks.ts'
import { importedBlocks, type Story } from './imported-story.ts'

/** Whether a JSON object is a story in Arc XP's ANS format. */
export const isAns = (value: JsonObject): boolean =>
  Array.isArray(fieldOf(value, 'content_elements')) &&
  (fieldOf(value, 'type') === 'story' || deepOf(value, 'headlines') !== undefined)

const maxDepth = 20

const headingLevel = (element: unknown): number => {
  const level = Number(fieldOf(element, 'level'))
  return level >= 1 && level <= 6 ? Math.floor(level) : 2
}

const imageOf = (element: unknown): readonly Media[] => {
  const url = fieldOf(element, 'type') === 'image' ? webAddress(String(fieldOf(element, 'url') ?? '')) : undefined
  if (url === undefined) return []
  const line = (name: string) => fragmentLine(fieldOf(element, name))?.trim() || undefined
  const [caption, alt, credit] = [line('caption'), line('alt_text'), namesIn(deepOf(element, 'credits', 'by'))[0]]
  return [{ kind: 'image', url, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) }]
}

/**
 * The blocks of a content element. Elements without words of the story (images, links to other stories, embeds) have
 * none.
 */
const elementBlocks = (element: unknown, depth = 0): readonly PageBlock[] => {
  if (depth > maxDepth) return []
  const inner = (name: string, change: Partial<PageBlock>) =>
    listOf(fieldOf(element, name)).flatMap((item) =>
      elementBlocks(item, depth + 1).map((block) => ({
        ...block,
        lists: block.lists + (change.lists ?? 0),
        quotations: block.quotations + (change.quotations ?? 0),
      })),
    )
  const content = fieldOf(element, 'content')
  switch (fieldOf(element, 'type')) {
    case 'text':
    case 'raw_html':
      return typeof content === 'string' ? readFragment(content).blocks : []
    case 'header':
      return typeof content === 'string' ? readFragment(`<h${headingLevel(element)}>${content}`).blocks : []
    case 'list':
      return inner('items', { lists: 1 })
    case 'quote':
      return inner('content_elements', { quotations: 1 })
    case 'element_group':
      return inner('content_elements', {})
    default:
      return []
  }
}

const addressOf = (value: JsonObject): unknown => {
  const [path, site] = [fieldOf(value, 'canonical_url'), fieldOf(value, 'canonical_website_url')]
  return typeof path === 'string' && typeof site === 'string' ? URL.parse(path, site)?.href : path
}

/** The story of an ANS object (Arc Native Specification). Source: github.com/washingtonpost/ans-schema. */
export const importAns = (value: JsonObject): Story => {
  const elements = listOf(fieldOf(value, 'content_elements'))
  const head = buildHead({
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
    rights: feedRights(fragmentLine(fieldOf(value, 'copyright'))),
  })
  const story = importedBlocks(
    elements.flatMap((element) => elementBlocks(element)),
    head,
    { base: head.canonicalUrl },
  )
  const media = [deepOf(value, 'promo_items', 'basic'), ...elements].flatMap(imageOf)
  return { ...story, ...(story.marks && { marks: { ...story.marks, media } }) }
}
