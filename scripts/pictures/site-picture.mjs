import { chromium } from 'playwright-core'
import { foundChromium } from './found-chromium.mjs'

/**
 * Photographs a page of the site as a reader with a wide window and a light screen sees it.
 *
 * @param {string} address
 * @param {string} file where the PNG goes
 * @returns {Promise<void>}
 */
export async function sitePicture(address, file) {
  const { executablePath, env } = await foundChromium()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath,
    env,
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate('document.fonts.ready')
    await page.screenshot({ path: file })
  } finally {
    await browser.close()
  }
}
