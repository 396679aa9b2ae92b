import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { story } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const [cited] = story.statements
const citePath = `/articles/${story.id}/cite?statement=${cited?.id}`

const paths = [
  '/',
  '/about',
  '/articles/kursk-capture',
  '/articles/kursk-capture?voice=nis',
  '/articles/crowded',
  '/articles/long-paragraph',
  '/articles/right-to-left',
  '/articles/placed',
  '/articles/long-names',
  '/articles/kursk-capture/lite',
  citePath,
  '/search',
  '/search?q=boats',
  '/search?q=voice:%22Ilse+Marten%22',
  '/search?q=killed+form:dirct',
  '/search?q=boats&sort=relevance',
  '/?publisher=The+Gazette&month=2024-02',
  '/changes',
  '/voices',
  '/voices/ilse-marten',
  '/voices?generic=1',
  '/figures',
  '/compare',
  '/compare?a=harbor-first&b=harbor-second',
  '/articles/harbor-first/changes',
  '/read',
  '/nowhere',
]
/** A window of 1280 by 900 pixels has 640 by 450 at 200% zoom and 320 by 225 at 400%. */
const windows = {
  wide: { width: 1280, height: 900 },
  'zoomed to 200%': { width: 640, height: 450 },
  narrow: { width: 390, height: 844 },
  'zoomed to 400%': { width: 320, height: 225 },
} as const

/** Rules that are off by default are on. Only contrast of level AAA (7 to 1) is not: the site has that of AA. */
const everyRule = {
  tags: [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag22a',
    'wcag22aa',
    'best-practice',
    'experimental',
  ],
  except: ['color-contrast-enhanced'],
}

/** The rules whose result depends on the colors, and those whose result depends on the width of the window. */
const colorRules = ['color-contrast', 'link-in-text-block']
const widthRules = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'meta-viewport-large', 'region']

/** In this mode axe does not open a window of its own for each check. The pages have no frames, which need that. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()

const checks = {
  'every rule': (page: Page) => axe(page).withTags(everyRule.tags).disableRules(everyRule.except),
  'the rules about colors': (page: Page) => axe(page).withRules(colorRules),
  'the rules about width': (page: Page) => axe(page).withRules(widthRules),
} as const

type Check = readonly [rules: keyof typeof checks, size: keyof typeof windows]

// Most rules are about the document, which is the same in all colors and windows. One story of each kind of part is checked
// by every rule in all of them.
const inAll: ReadonlySet<string> = new Set(['/', '/articles/kursk-capture', '/search?q=boats', '/compare'])

const sizes = ['wide', 'zoomed to 200%', 'narrow', 'zoomed to 400%'] as const

const checksOf = (path: string, scheme: 'light' | 'other'): readonly Check[] => {
  if (inAll.has(path)) return sizes.map((size) => ['every rule', size])
  return scheme === 'light'
    ? [
        ['every rule', 'wide'],
        ['the rules about width', 'zoomed to 200%'],
        ['the rules about width', 'narrow'],
        ['every rule', 'zoomed to 400%'],
      ]
    : [['the rules about colors', 'wide']]
}

describe.each([
  ['the light scheme', { colorScheme: 'light' }, 'light'],
  ['the dark scheme', { colorScheme: 'dark' }, 'other'],
  ['forced colors', { forcedColors: 'active' }, 'other'],
] as const)('in %s', (_, colors, scheme) => {
  test.each(paths)('%s passes axe, in wide and narrow windows', async (path) => {
    const { page } = await openPage(path, colors)
    for (const [rules, size] of checksOf(path, scheme)) {
      await page.setViewportSize(windows[size])
      const { violations, passes } = await checks[rules](page).analyze()
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ target, failureSummary }) => [target, failureSummary]),
      ])
      expect([rules, size, found]).toEqual([rules, size, []])
      // Rules that checked nothing would pass too.
      const checked = rules === 'the rules about width' ? ['target-size'] : ['color-contrast']
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(checked))
    }
  })
})

// Axe needs minutes for the longest story, which has the same parts as the others.
test.each([...paths, '/articles/many-statements'])(
  '%s does NOT scroll sideways at 200% and 400% zoom, nor in wider and narrower windows',
  async (path) => {
    const { page } = await openPage(path)
    for (const width of [1280, 960, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 450 })
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([width, beyond]).toEqual([width, 0])
    }
  },
)

test('the first stop of the Tab key skips the masthead, and every stop is visible', async () => {
  const { page } = await openPage('/articles/kursk-capture')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'content')
  await page.keyboard.press('Tab')
  const focused = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body)
    return [document.activeElement?.className, style.outlineStyle]
  })
  expect(focused).toEqual(['skip-voices', 'solid'])
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'text')
})

test('letters and underlines stay visible in forced colors', async () => {
  const { page } = await openPage('/articles/kursk-capture', { forcedColors: 'active' })
  const [mark, statement] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.row-text .mark') ?? document.body).borderStyle,
    getComputedStyle(document.querySelector('.statement') ?? document.body).textDecorationLine,
  ])
  expect([mark, statement]).toEqual(['solid', 'underline'])
})

test('on paper, marks stay on white, notes are numbered at the end, and controls are hidden', async () => {
  const { page } = await openPage('/articles/kursk-capture', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  for (const seen of ['.mark-place .mark', '.footnotes', '.figures', '.source']) {
    expect([seen, await page.locator(seen).first().isVisible()]).toEqual([seen, true])
  }
  for (const gone of ['.masthead', '.voice-filter', '.exports', '.footer', '.skip', '.help-button']) {
    expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false])
  }
})

test('the theme and the text size that the reader chooses hold on every page, without a cookie', async () => {
  const { page, faults } = await openPage('/about', { colorScheme: 'light' })
  const look = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.documentElement).fontSize,
    ])
  expect(await look()).toEqual(['rgb(251, 250, 246)', '16px'])
  await page.getByLabel('Theme').selectOption('Dark')
  await page.getByLabel('Text size').selectOption('Large')
  await page.goto(page.url().replace('/about', '/articles/kursk-capture'))
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  expect(await look()).toEqual(['rgb(22, 23, 26)', '18px'])
  expect(await page.context().cookies()).toEqual([])
  await page.getByLabel('Theme').selectOption('As the browser')
  expect((await look())[0]).toBe('rgb(251, 250, 246)')
  expect(await faults()).toEqual([])
})

test('without scripts the fields for theme and text size are NOT shown', async () => {
  const { page } = await openPage('/about', withoutScripts)
  expect(await page.locator('.preferences').isVisible()).toBe(false)
})
