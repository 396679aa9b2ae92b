import { describe, expect, test } from 'vitest'
import { importHtml } from '../import-html.ts'
import { asHtml, pageOf, paragraphs, storyWith } from '../testing/pages.ts'

const secret =
  'HIDDEN the mayor admitted that she took money from the builder of the wall, the court said on Friday in the capital.'
const textOf = (html: string): string => importHtml(html).text

describe('invisible text is NOT in the text', () => {
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
    'style="opacity:0.01"',
    'style="filter:opacity(0)"',
    'style="font-size:1px"',
    'style="font:0/0 a"',
    'style="color:rgba(0,0,0,0)"',
    'style="color:#fff0"',
    'style="color:#fff;background:#ffffff"',
    'style="background-color:white;color:#FFF"',
    'style="-webkit-text-fill-color:transparent"',
    'style="transform:rotateY(90deg)"',
    'style="transform:matrix(0,0,0,0,0,0)"',
    'style="width:0;overflow-x:hidden"',
    'style="position:absolute;inset:-9999px"',
    'style="position:absolute;left:calc(-100vw - 20px)"',
    'style="position:absolute;left:-100%"',
    'style="translate:-9999px"',
    'style="display:none;display:none"',
    'style="DISPLAY:NONE"',
    'style="display:/* x */none"',
    'style="display:block;display:none!important;display:block"',
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

  test.each(['template', 'noscript', 'dialog', 'textarea', 'del', 's', 'strike'])('in a %s element', (name) => {
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
    '.x{display:none !important}.x#y{display:block}',
    'p{position:absolute}.x{left:-9999px}',
    '.x{height:0}#y{overflow:hidden}',
    'article > p:nth-of-type(3){display:none}',
    'p:nth-child(4){display:none}',
    'h1 ~ p.x{display:none}',
    'p + p.x{display:none}',
    '[class^="x"]{display:none}',
    '[class*="x"][data-h="1"]{display:none}',
    ':is(.x, .q){display:none}',
    ':where(article .x){display:none}',
    'article:has(h1) .x{display:none}',
    'p.x:not(.z, .q){display:none}',
    'article{.x{display:none}}',
    'article{& .x{display:none}}',
    '.x{&.x{display:none}}',
    '@layer a{.x{display:none}}',
    '@container (min-width: 1px){.x{display:none}}',
    ':root{--h:none}.x{display:var(--h)}',
    '.x{display:var(--nothing, none)}',
    '.\\78 {display:none}',
    'p.x:not(:is(.q, .r)){display:none}',
    'article p:not(:is(.q .r, .s)):nth-child(4){display:none}',
    'p[title="a ) b"], .x:not(.z, .w){display:none}',
    '.x{display:none}p.q:nth-child(4){display:block}',
    '.x{display:none}h2:not(.z, .w){display:block}',
  ])('by a rule of the page: %s', (rule) => {
    const text = textOf(storyWith(`<p class="x" id="y" data-h="1">${secret}</p>`, `<style>${rule}</style>`))
    expect(text).not.toContain('HIDDEN')
  })
})

describe('visible text stays', () => {
  test.each([
    '@media print{.x{display:none}}',
    '@media (max-width: 600px){.x{display:none}}',
    '.x{display:none}.x.y{display:block}',
    '#z .x{display:none}',
    '.x:hover{display:none}',
    '.x:not(:hover){color:red}',
    '.x::before{display:none}',
    'body:not(.loaded) .q{display:none}',
    ':root{--h:block}.x{display:var(--h)}',
    '.x{position:absolute}',
    '.x{color:#fff;background:#000}',
    '.x{display:none}.x{display:block !important}',
    'body{opacity:0}',
    '.x{display:none}p.x:nth-child(4){display:block}',
    '.x{display:none}article p:not(:is(.q, .r)){display:block}',
    '.x{display:none}h1 ~ p:not(.z, .w){display:block}',
    'div.x:nth-child(4){display:none}',
    '@keyframes a{from{opacity:0}}',
  ])('%s', (rule) => {
    expect(textOf(storyWith(`<p class="x y">SEEN ${paragraphs[0]}</p>`, `<style>${rule}</style>`))).toContain('SEEN')
  })

  test('a class that hides only in narrow windows does NOT hide', () => {
    expect(textOf(storyWith(`<p class="hidden md:block">SEEN ${paragraphs[0]}</p>`))).toContain('SEEN')
  })

  test('a story that a script will show is read, and a note says so', () => {
    const page = pageOf(
      `<div class="fade"><h1>Crack</h1>${asHtml(paragraphs)}</div>`,
      '<style>.fade{opacity:0}</style>',
    )
    const { text, notes } = importHtml(page)
    expect(text.split('\n\n')).toEqual(paragraphs)
    expect(notes.map(({ rule }) => rule)).toEqual(['text-hidden'])
  })
})

test('a style attribute does NOT override an important rule', () => {
  const text = textOf(
    storyWith(`<p class="x" style="display:block">${secret}</p>`, '<style>.x{display:none!important}</style>'),
  )
  expect(text).not.toContain('HIDDEN')
  const shown = textOf(
    storyWith(`<p class="x" style="display:block">SEEN ${paragraphs[0]}</p>`, '<style>.x{display:none}</style>'),
  )
  expect(shown).toContain('SEEN')
})

test('invisible characters are removed, and those that join letters stay', () => {
  const text = textOf(
    storyWith(
      '<p>The har&shy;bor&#8203; mas&#8288;ter&#65279; said 👩‍🚀 and \u{E0048}\u{E0049}\u{1F3F4}\u{E0067}\u{E0062}\u{E007F} so on.</p>',
    ),
  )
  expect(text).toContain('The harbor master said 👩‍🚀 and \u{1F3F4}\u{E0067}\u{E0062}\u{E007F} so on.')
})
