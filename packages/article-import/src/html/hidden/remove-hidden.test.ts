import { describe, expect, test } from 'vitest'
import { importHtml } from '../import-html.ts'
import { asHtml, pageOf, paragraphs, storyWith } from '../testing/pages.ts'

const secret =
  'HIDDEN the mayor admitted that she took money from the builder of the wall, the court said on Friday in the capital.'
const textOf = (html: string): string => importHtml(html).text

describe('what no reader sees is NOT in the text', () => {
  test.each([
    'hidden',
    'style="display:none"',
    'style="display : none !important"',
    'style="visibility:hidden"',
    'style="opacity: 0.0"',
    'style="font-size:0px"',
    'style="color:transparent"',
    'style="transform:scale(0)"',
    'style="height:0;overflow:hidden"',
    'style="max-height:0;overflow:hidden"',
    'style="position:absolute;left:-9999px"',
    'style="position:fixed;top:-2000px"',
    'style="position:absolute;left:-999em"',
    'style="text-indent:-9999px"',
    'style="position:absolute;clip:rect(1px, 1px, 1px, 1px)"',
    'style="clip-path:inset(50%)"',
    'class="sr-only"',
    'class="screen-reader-text"',
    'class="d-none"',
  ])('%s', (attributes) => {
    for (const middle of [
      `<p ${attributes}>${secret}</p>`,
      `<div ${attributes}><blockquote>${secret}</blockquote></div>`,
    ]) {
      const text = textOf(storyWith(middle))
      expect(text).not.toContain('HIDDEN')
      expect(text.split('\n\n')).toEqual(paragraphs)
    }
  })

  test.each(['template', 'noscript', 'dialog', 'textarea', 'del', 's', 'strike'])('in an element %s', (name) => {
    expect(textOf(storyWith(`<${name}><p>${secret}</p></${name}>`))).not.toContain('HIDDEN')
  })

  test.each([
    '.x{display:none}',
    'p.x { visibility : hidden }',
    '#y{opacity:0}',
    'article .x{position:absolute;left:-9999px}',
    'article > p.x{display:none}',
    '@media screen{.x{display:none !important}}',
    '@media (min-width: 600px){.x{display:none}}',
    '.a, .x , .b{font-size:0}',
    '/* a */ .x /* b */ {display:none/* c */}',
    '[data-h]{display:none}',
    'p.x:not(.z){display:none}',
    '.x{display:block}.x{display:none}',
  ])('by a rule of the page: %s', (rule) => {
    const text = textOf(storyWith(`<p class="x" id="y" data-h="1">${secret}</p>`, `<style>${rule}</style>`))
    expect(text).not.toContain('HIDDEN')
  })
})

describe('what a reader sees stays', () => {
  test.each([
    '@media print{.x{display:none}}',
    '@media (max-width: 600px){.x{display:none}}',
    '.x{display:none}.x.y{display:block}',
    '#z .x{display:none}',
    '.x:hover{display:none}',
    'body{opacity:0}',
    '@keyframes a{from{opacity:0}}',
  ])('%s', (rule) => {
    expect(textOf(storyWith(`<p class="x y">SEEN ${paragraphs[0]}</p>`, `<style>${rule}</style>`))).toContain('SEEN')
  })

  test('a class that hides up to some width does NOT hide', () => {
    expect(textOf(storyWith(`<p class="hidden md:block">SEEN ${paragraphs[0]}</p>`))).toContain('SEEN')
  })

  test('a story that a script is going to show is read, and a note says so', () => {
    const page = pageOf(
      `<div class="fade"><h1>Crack</h1>${asHtml(paragraphs)}</div>`,
      '<style>.fade{opacity:0}</style>',
    )
    const { text, notes } = importHtml(page)
    expect(text.split('\n\n')).toEqual(paragraphs)
    expect(notes.map(({ rule }) => rule)).toEqual(['text-hidden'])
  })
})

test('characters that nobody sees are left out, and those that join letters stay', () => {
  const text = textOf(
    storyWith(
      '<p>The har&shy;bor&#8203; mas&#8288;ter&#65279; said 👩‍🚀 and \u{E0048}\u{E0049}\u{1F3F4}\u{E0067}\u{E0062}\u{E007F} so on.</p>',
    ),
  )
  expect(text).toContain('The harbor master said 👩‍🚀 and \u{1F3F4}\u{E0067}\u{E0062}\u{E007F} so on.')
})
