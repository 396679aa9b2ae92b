import { asList, asText, isNode, type JsonNode } from './json-node.ts'

/** Types of schema.org that are a story: NewsArticle and its kin, BlogPosting, LiveBlogPosting, Report. */
const storyType = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report)$/

const isStory = (node: JsonNode): boolean =>
  asList(node['@type']).some((type) => typeof type === 'string' && storyType.test(type))

const addresses = (node: JsonNode): readonly (string | undefined)[] => {
  const page = node.mainEntityOfPage
  return [asText(node.url), asText(node['@id']), isNode(page) ? asText(page['@id']) : asText(page)]
}

const plain = (address: string): string =>
  (address.split(/[#?]/, 1)[0] ?? '').replace(/\/$/, '').replace(/^https?:\/\/(www\.)?/, '')

/** The node that is the page's story: the one whose address is the page's, else the first. Undefined where there is none. */
export const findStory = (nodes: readonly JsonNode[], url: string | undefined): JsonNode | undefined => {
  const stories = nodes.filter(isStory)
  const wanted = url === undefined ? undefined : plain(url)
  return stories.find((node) => addresses(node).some((at) => at !== undefined && plain(at) === wanted)) ?? stories[0]
}
