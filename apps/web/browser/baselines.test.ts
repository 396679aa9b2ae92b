import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '@onrecord/test-browser'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePictures, reducedPicture } from './compare-pictures.ts'
import { fillArchive, markedStories } from './fill-archive.ts'
import { longDeadline, type SiteServer, startSite } from './site-server.ts'

/** `pnpm baselines` sets it. */
const isRenewed = process.env.RENEW_BASELINES === '1'
const folder = fileURLToPath(new URL('baselines/', import.meta.url))
const failures = fileURLToPath(new URL('../.pictures/', import.meta.url))

/** The share of pixels that may differ from a baseline, from 0 to 1. */
const maxShare = 0.005
const maxBytes = 1_500_000

const pages = {
  front: '/',
  story: '/articles/kursk-capture',
  voices: '/voices',
  voice: '/voices/ilse-marten',
  search: '/search?q=boats',
  figures: '/figures',
  compare: '/compare?a=harbor-first&b=harbor-second',
  read: '/read',
} as const

const wide = { width: 1280, height: 900 }
const looks: Readonly<Record<string, BrowserContextOptions & { readonly isPrinted?: true }>> = {
  wide: { viewport: wide },
  narrow: { viewport: { width: 390, height: 844 } },
  dark: { viewport: wide, colorScheme: 'dark' },
  // A4 at 96 pixels per inch.
  print: { viewport: { width: 794, height: 1123 }, isPrinted: true },
}

/** Draws letters in the shapes of the font. By default a machine fits them to its pixels, which also changes their widths. */
const unhinted = ['--font-render-hinting=none']

/** Stories that look the same on every day and machine: with a date, and in letters that the site's own fonts have. */
const datedStories = markedStories
  .filter(({ id }) => !['right-to-left', 'hostile'].includes(id))
  .map((story) => ({ ...story, datePublished: '2024-03-02' }))

// Its own archive: other tests add stories to the shared one.
let site: SiteServer
let archive: string
let browser: Browser

beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'onrecord-baselines-'))
  await fillArchive(join(archive, 'archive.db'), datedStories)
  site = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: join(archive, 'archive.db') })
  browser = await launchChromium(unhinted)
})

afterAll(async () => {
  await browser.close()
  await site.stop()
  await rm(archive, { recursive: true, force: true })
})

type Change = (page: Page) => Promise<unknown>

/** A reduced picture of a window. Nothing in it moves, and the fonts of the site are loaded. */
const pictureOf = async (
  path: string,
  { isPrinted, ...options }: (typeof looks)[string],
  change: Change = async () => {},
  from = browser,
): Promise<Buffer> => {
  const context = await from.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce', bypassCSP: true, ...options })
  try {
    const page = await context.newPage()
    if (isPrinted) await page.emulateMedia({ media: 'print' })
    await page.goto(site.site + path)
    if (path === '/read') await page.locator('#reader-status', { hasText: 'Ready' }).waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    await change(page)
    return await reducedPicture(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  } finally {
    await context.close()
  }
}

const cases = Object.entries(pages).flatMap(([name, path]) =>
  Object.entries(looks).map(([look, options]) => ({ file: `${name}-${look}.png`, path, options })),
)

describe('the pages look as in their baselines', () => {
  test.each(cases)('$file', async ({ file, path, options }) => {
    const picture = await pictureOf(path, options)
    if (isRenewed) {
      await mkdir(folder, { recursive: true })
      return await writeFile(join(folder, file), picture)
    }
    const { share, picture: difference } = await comparePictures(await readFile(join(folder, file)), picture)
    if (share > maxShare) {
      await mkdir(failures, { recursive: true })
      await writeFile(join(failures, file), await difference())
    }
    expect(share, `See .pictures/${file}: the baseline, the page, and what differs`).toBeLessThanOrEqual(maxShare)
  })
})

test('the baselines are those of the pages, and small', async () => {
  const files = await readdir(folder)
  expect(files.toSorted()).toEqual(cases.map(({ file }) => file).toSorted())
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(maxBytes)
})

const style =
  (css: string): Change =>
  (page) =>
    page.addStyleTag({ content: css })

describe.each(['story', 'compare', 'voices'] as const)('on the page "%s"', (name) => {
  const shareOf = async (change?: Change, from?: Browser): Promise<number> =>
    (
      await comparePictures(
        await pictureOf(pages[name], looks.wide ?? {}),
        await pictureOf(pages[name], looks.wide ?? {}, change, from),
      )
    ).share

  test.each([
    ['fitted to the pixels a little', ['--font-render-hinting=slight']],
    ['at whole pixels', [...unhinted, '--disable-font-subpixel-positioning']],
  ])('letters that are drawn %s pass', async (_, settings) => {
    const other = await launchChromium(settings)
    try {
      expect(await shareOf(undefined, other)).toBeLessThanOrEqual(maxShare)
    } finally {
      await other.close()
    }
  })

  test.each([
    ['a moved page', 'main { padding-inline-start: 1.75rem }'],
    ['a moved column', '.row-text, .side-by-side > div + div, .voice-list td { position: relative; left: 8px }'],
    ['a missing style', '.mark, .bar, .listing th { all: initial }'],
    ['another text size', 'html { font-size: 17px }'],
    ['another typeface', 'body { --serif: monospace; --sans: monospace }'],
  ])('%s does NOT pass', async (_, css) => {
    expect(await shareOf(style(css))).toBeGreaterThan(maxShare)
  })
})
