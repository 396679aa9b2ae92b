import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * Starts a Chromium: the one that CHROME_PATH names, or else one in PATH, or else the one from the registry, which
 * includes its libraries and a font. The caller must close it. Throws when none starts, so no test is silently skipped.
 *
 * @param {readonly string[]} [more] further arguments of its command
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(more = []) {
  const { executablePath, env } = await findChromium()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ executablePath, env: defined(env), args: [...sandbox, ...quiet, ...more] })
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>} without the variables that are not set
 */
const defined = (env) =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
