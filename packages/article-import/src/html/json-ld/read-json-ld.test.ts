import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { scanPage } from '../page/scan-page.ts'
import { findStoryNode, readJsonLd } from './read-json-ld.ts'

const typesOf = (...scripts: readonly string[]): readonly unknown[] =>
  readJsonLd(
    scanPage(
      parsePage(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join(''), undefined),
    ),
  ).map((node) => node['@type'])

test.each([
  ['an object', '{"@type":"A"}', ['A']],
  ['an array', '[{"@type":"A"},{"@type":"B"}]', ['A', 'B']],
  ['a graph', '{"@graph":[{"@type":"A"}]}', [undefined, 'A']],
  ['a page with its main entity', '{"@type":"P","mainEntity":{"@type":"A"}}', ['P', 'A']],
  ['a comment of HTML', '<!-- {"@type":"A"} -->', ['A']],
  ['a section of CDATA', '//<![CDATA[\n{"@type":"A"}\n//]]>', ['A']],
  ['a line break in a string', '{"@type":"A","x":"1\n2"}', ['A']],
  ['a comma too many', '{"@type":"A","x":[1,],}', ['A']],
  ['a semicolon at its end', '{"@type":"A"};', ['A']],
])('reads %s', (_, json, types) => {
  expect(typesOf(json)).toEqual(types)
})

test('skips a script that is not JSON, and does NOT lose the next one', () => {
  expect(typesOf('{"@type":', 'undefined', '{"@type":"A"}')).toEqual(['A'])
})

test('does NOT read other scripts', () => {
  expect(readJsonLd(scanPage(parsePage('<script>{"@type":"A"}</script>', undefined)))).toEqual([])
})

test.each([
  'NewsArticle',
  'ReportageNewsArticle',
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'Report',
  'http://schema.org/NewsArticle',
])('accepts a %s as a story', (type) => {
  const node = { '@type': ['Thing', type] }
  expect(findStoryNode([{ '@type': 'WebPage' }, node], undefined)).toBe(node)
})

test.each(['WebPage', 'Person', 'BreadcrumbList', 'ArticleList', undefined])(
  'does NOT accept a %s as a story',
  (type) => {
    expect(findStoryNode([{ '@type': type }], undefined)).toBeUndefined()
  },
)
