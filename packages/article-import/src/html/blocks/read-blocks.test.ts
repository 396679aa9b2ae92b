import { expect, test } from 'vitest'
import { blocksOf } from '../testing/pages.ts'

test.each([
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['a list inside a paragraph', '<p>One<ul><li>Two</li><li>Three</li></ul>', ['One', 'Two', 'Three']],
  ['text beside an element', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
  ['two line breaks', 'One<br> <br>Two<br>and three', ['One', 'Two and three']],
  [
    'rows of a table',
    '<table><tr><th>Town</th><th>Votes</th></tr><tr><td><p>Lund</p></td><td>902</td></tr></table>',
    ['Town | Votes', 'Lund | 902'],
  ],
  ['paragraphs in a cell', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', ['One', 'Two']],
])('ends a block at %s', (_, html, blocks) => {
  expect(blocksOf(html)).toEqual(blocks)
})

test('collapses white space, including non-breaking and zero-width spaces', () => {
  expect(blocksOf('<p>\n It&nbsp; \u200b fell\t.</p>')).toEqual(['It fell .'])
})

test('does NOT end a block at a link, emphasis or a single line break, or insert spaces into words', () => {
  expect(blocksOf('<p>The <a>wall</a> f<b>e</b>ll,<br>she said.</p>')).toEqual(['The wall fell, she said.'])
})

test('does NOT read scripts, buttons, controls or ruby annotations', () => {
  const html =
    '<script>x</script><style>x</style><button>x</button><select><option>x</option></select><ruby>東<rt>とう</rt></ruby>'
  expect(blocksOf(html)).toEqual(['東'])
})
