import { chromium } from 'playwright-core'
import { foundChromium } from './found-chromium.mjs'

const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * A running Chromium: the one that CHROME_PATH names, else one in PATH, else the one from the registry, which brings
 * its libraries and a font. Whoever asked for it closes it. Throws when none starts; it is never silently left out.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const { executablePath, env } = await foundChromium()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ executablePath, env: defined(env), args: [...sandbox, ...quiet] })
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>} without the variables that are not set
 */
const defined = (env) =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
