import { createServer } from 'node:http'
import { edition } from '@onrecord/article-data/edition'
import { expect, inject, test } from 'vitest'
import { harborStories } from '../fixtures/harbor-stories.ts'
import { crawlLinks } from './crawl-links.ts'
import { markedStories } from './fill-archive.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

/** How many addresses of each route are requested. All searches and all pairs of stories would be too many. */
const maxPerRoute = 30

const blankPage = async () => (await openPage('/robots.txt', withoutScripts)).page

/** Every kind of address in the site's README, without its parameters and placeholders. */
const routes = [
  '/',
  '/search',
  '/voices',
  '/voices/*',
  '/changes',
  '/figures',
  '/compare',
  '/articles/*',
  '/articles/*/cite',
  '/articles/*/map.svg',
  '/articles/*/changes',
  '/articles/*/lite',
  '/articles/*.json',
  '/read',
  '/about',
  '/feed.atom',
  '/feed.json',
  '/opensearch.xml',
  '/manifest.webmanifest',
]

test('every link from the front page and from every kind of story leads to a page, and its fragment to a place in it', async () => {
  const stories = [...edition, ...harborStories, ...markedStories].map(({ id }) => `/articles/${id}`)
  const starts = ['/', ...stories].map((path) => inject('site') + path)
  const { requested, faults } = await crawlLinks(await blankPage(), starts, maxPerRoute)
  expect(faults).toEqual([])
  const paths = new Set(
    requested.map((address) => new URL(address).pathname.replace(/^\/(articles|voices)\/[^/.]+/u, '/$1/*')),
  )
  expect(routes.filter((route) => !paths.has(route))).toEqual([])
})

test('a crawl reports a page that is missing and a fragment without a place', async () => {
  const pages: Readonly<Record<string, string>> = {
    '/': '<p id="here"><a href="#here">a</a><a href="/gone">b</a><a href="/other#nowhere">c</a><a href="http://example.org/">d</a>',
    '/other': '<p id="somewhere"><a href="/#here">e</a>',
  }
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url in pages ? 200 : 404, { 'content-type': 'text/html' }).end(pages[url] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  try {
    expect(await crawlLinks(await blankPage(), [`${site}/`], maxPerRoute)).toEqual({
      requested: [`${site}/`, `${site}/gone`, `${site}/other`],
      faults: [`404: ${site}/gone, linked from ${site}/`, `no such place: ${site}/other#nowhere, linked from ${site}/`],
    })
  } finally {
    server.close()
  }
})
