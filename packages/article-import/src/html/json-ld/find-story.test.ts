import { expect, test } from 'vitest'
import { findStory } from './find-story.ts'

test.each([
  'NewsArticle',
  'ReportageNewsArticle',
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'Report',
  'http://schema.org/NewsArticle',
])('takes a %s for a story', (type) => {
  const node = { '@type': ['Thing', type] }
  expect(findStory([{ '@type': 'WebPage' }, node], undefined)).toBe(node)
})

test.each(['WebPage', 'Person', 'BreadcrumbList', 'ArticleList', undefined])('does NOT take a %s for one', (type) => {
  expect(findStory([{ '@type': type }], undefined)).toBeUndefined()
})
