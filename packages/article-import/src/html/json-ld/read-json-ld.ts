import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'
import type { PageScan } from '../page/scan-page.ts'

const maxDepth = 6
/** Comments and CDATA sections around the JSON. */
const starts = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA[']
const ends = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';']

const unwrap = (script: string): string => {
  let text = script.trim()
  for (const start of starts) if (text.startsWith(start)) text = text.slice(start.length).trim()
  for (const end of ends) if (text.endsWith(end)) text = text.slice(0, -end.length).trim()
  return text
}

/**
 * Repairs the most common errors in JSON-LD: raw line breaks and tabs in strings, and commas before a closing bracket.
 */
const repair = (json: string): string => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')

const parse = (json: string): unknown => {
  for (const text of [json, repair(json)]) {
    try {
      return JSON.parse(text)
    } catch {
      // Broken JSON is common on real pages. The head has other sources.
    }
  }
  return undefined
}

const collect = (value: unknown, into: JsonObject[], depth: number): void => {
  if (depth > maxDepth) return
  for (const node of listOf(value)) {
    if (!isObject(node)) continue
    into.push(node)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node[key], into, depth + 1)
  }
}

/**
 * All nodes in the JSON-LD of a page, in order, including those in arrays, graphs and main entities. Skips scripts that
 * are not JSON.
 */
export const readJsonLd = ({ named }: PageScan): readonly JsonObject[] => {
  const nodes: JsonObject[] = []
  for (const script of named('SCRIPT')) {
    if (script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json')
      collect(parse(unwrap(script.textContent ?? '')), nodes, 0)
  }
  return nodes
}

/** The schema.org types of stories: NewsArticle and similar types, BlogPosting, LiveBlogPosting, Report. */
const storyType = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report)$/

const isStory = (node: JsonObject): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && storyType.test(type))

const addresses = (node: JsonObject): readonly (string | undefined)[] => {
  const page = node.mainEntityOfPage
  return [firstText(node.url), firstText(node['@id']), isObject(page) ? firstText(page['@id']) : firstText(page)]
}

const plain = (address: string): string =>
  (address.split(/[#?]/, 1)[0] ?? '').replace(/\/$/, '').replace(/^https?:\/\/(www\.)?/, '')

/** The node of the story: the one with the address of the page, otherwise the first. Undefined if there is none. */
export const findStoryNode = (nodes: readonly JsonObject[], url: string | undefined): JsonObject | undefined => {
  const stories = nodes.filter(isStory)
  const wanted = url === undefined ? undefined : plain(url)
  return stories.find((node) => addresses(node).some((at) => at !== undefined && plain(at) === wanted)) ?? stories[0]
}
