import { expect, inject, test } from 'vitest'
import { story } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

test.each([
  ['/nowhere', {}],
  ['/nowhere', withoutScripts],
  ['/articles/nothing', {}],
  ['/articles/nothing', withoutScripts],
  ['/articles/..%2Fnothing', withoutScripts],
  ['/articles/nothing.', withoutScripts],
  ['/frames/story', withoutScripts],
])('%s says that the page does not exist and lists stories (%o)', async (path, options) => {
  const { page } = await openPage(path, options)
  expect(await page.title()).toBe('Page not found – On Record')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
  await page.getByRole('link', { name: story.headline }).click()
  await page.waitForURL(`**/articles/${story.id}`)
})

test('an unknown format is refused with one line that lists the known ones', async () => {
  const response = await fetch(`${inject('site')}/articles/kursk-capture.pdf`)
  const text = await response.text()
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  expect(text).toContain('json, jsonld, md, txt, html')
})

test.each([{}, withoutScripts])(
  'a page that fails says so, has two links, and shows no stack trace (%o)',
  async (options) => {
    const { page } = await openPage(`/articles/${story.id}`, options, inject('brokenSite'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Something went wrong')
    expect(await page.getByRole('link', { name: 'Try again' }).count()).toBe(1)
    expect(await page.locator('main').getByRole('link', { name: 'the stories' }).getAttribute('href')).toBe('/')
    expect(await page.content()).not.toContain('A fault that the tests made')
  },
)

test('a page that fails has status 500 and a strict policy', async () => {
  const response = await fetch(`${inject('brokenSite')}/articles/${story.id}`)
  expect(response.status).toBe(500)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).not.toContain('A fault that the tests made')
})
