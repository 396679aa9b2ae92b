import { AxeBuilder } from '@axe-core/playwright'
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
  '/nowhere',
]
const windows = [
  ['wide', { width: 1280, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
  // 1280 pixels at 400% zoom. A narrow window covers 200%.
  ['very narrow', { width: 320, height: 640 }],
] as const

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  describe.each(windows)('in a %s window', (_, viewport) => {
    test.each(paths)('%s passes all rules of axe, including color contrast', async (path) => {
      const { page } = await openPage(path, { colorScheme, viewport })
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])]),
      ).toEqual([])
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    })
  })
})

test.each(paths)('%s does NOT scroll sideways at 400% zoom (320 pixels)', async (path) => {
  const { page } = await openPage(path, { viewport: { width: 320, height: 640 } })
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
})

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
