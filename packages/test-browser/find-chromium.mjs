import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

// The Chromium from the registry looks for its font in one fixed place.
const fontsConfiguration = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`

/**
 * Finds a Chromium: the one that CHROME_PATH names, or else one in PATH, or else the one from the registry, which is
 * unpacked once into the folder for temporary files.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>} `env` is for its process
 */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onMachine = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const installed = [process.env.CHROME_PATH ?? '', ...onMachine].find((path) => path !== '' && existsSync(path))
  if (installed) return { executablePath: installed, env: process.env }
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    // Its libraries and a font, for machines that have neither.
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/**
 * @returns {Promise<string>} the folder with Chromium and its libraries
 */
async function unpacked() {
  const { dependencies } = createRequire(import.meta.url)('./package.json')
  const folder = join(tmpdir(), `onrecord-chromium-${dependencies['@sparticuz/chromium']}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  // Unpack into another folder, then rename it, so that no process starts an incomplete browser.
  const incomplete = await mkdtemp(`${folder}-`)
  await unpackInto(incomplete)
  await writeFile(join(incomplete, 'fonts', 'fonts.conf'), fontsConfiguration(folder))
  await rename(incomplete, folder).catch(() => rm(incomplete, { recursive: true }))
  return folder
}

/**
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function unpackInto(folder) {
  const { AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // The package unpacks its libraries only when it believes that it runs on AWS Lambda.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: folder })
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  for (const [name, value] of Object.entries({ AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
