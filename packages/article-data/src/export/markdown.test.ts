import { expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import { base } from '../validate/fixtures/base-article.ts'
import { toMarkdown } from './markdown.ts'

test('every part of a statement is followed by its footnote', () => {
  const markdown = toMarkdown(kurskCapture)
  for (const { id, content } of kurskCapture.statements) {
    expect(markdown.split(`[^${id}]`).length - 1, id).toBe(content.length + 1)
    expect(markdown).toContain(`[^${id}]: **`)
  }
})

test.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)\\>'],
  ['[click](javascript:alert(1))', '\\[click\\]\\(javascript:alert\\(1\\)\\)'],
  ['# Not *a* heading', '\\# Not \\*a\\* heading'],
  ['see https://evil.example', 'see https&#58;//evil.example'],
  ['two\nlines', 'two lines'],
])('a headline of %j does NOT become markup', (headline, escaped) => {
  expect(toMarkdown({ ...base, headline }).split('\n')[0]).toBe(`# ${escaped}`)
})

test('a cell does NOT break its table', () => {
  const figures = base.figures.map((figure) => ({ ...figure, measures: 'a | b' }))
  expect(toMarkdown({ ...base, figures })).toContain('| a \\| b |')
})
