import { mkdtemp } from 'node:fs/promises'
import { launchChromium } from '@onrecord/test-browser'
import { fillArchive } from './fill-archive.ts'
import { startSite } from './site-server.ts'
const folder = await mkdtemp('/tmp/rd/')
await fillArchive(`${folder}/a.db`)
const { site, stop, log } = await startSite({ ONRECORD_ARCHIVE: `${folder}/a.db` })
const browser = await launchChromium()
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()

  const shoot = async (n: string) => { await page.screenshot({ path: `/tmp/rd/${n}.png`, fullPage: true }) }
  await page.goto(`${site}/read`)
  await page.waitForTimeout(300); await shoot('loading')
  await page.waitForFunction(() => document.getElementById('reader-status')?.textContent?.startsWith('Ready'))
  await shoot('form')
  await page.locator('#reader-file').setInputFiles({ name: 'photo.png', mimeType: '', buffer: Buffer.from('\u0089PNG\r\n', 'latin1') })
  await page.waitForTimeout(500); await shoot('error')
  const { storyText } = await import('./reader-documents.ts')
  await page.locator('#reader-text').fill(storyText)
  await page.keyboard.press('Control+Enter')
  await page.locator('#reader-story .statement').first().waitFor(); await page.waitForTimeout(300); await shoot('story')
  await page.setViewportSize({ width: 320, height: 700 }); await shoot('story-narrow')
  await page.locator('#reader-again').click(); await shoot('form-narrow')
  await page.emulateMedia({ colorScheme: 'dark' }); await shoot('form-dark')
  await page.setViewportSize({ width: 1280, height: 900 }); await page.keyboard.press('Control+Enter')
  await page.locator('#reader-story .statement').first().waitFor(); await page.waitForTimeout(300);  await shoot('story-dark')
  await page.emulateMedia({ media: 'print', colorScheme: 'light' }); await page.pdf({ path: '/tmp/rd/story.pdf' }); await shoot('print')
} finally { await browser.close(); await stop(); console.log(log()) }
