import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

// The one that comes along looks for its font in one fixed place.
const fontsConfiguration = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`

/**
 * A Chromium to drive: the one that CHROME_PATH names, else one in PATH, else the one from the registry, unpacked once
 * into the folder for temporary files.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>} `env` is for its process
 */
export async function foundChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onMachine = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const installed = [process.env.CHROME_PATH ?? '', ...onMachine].find((path) => path !== '' && existsSync(path))
  if (installed) return { executablePath: installed, env: process.env }
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    // What it links to and a font, for machines that have neither.
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
  // Unpacked aside and moved, so that nobody starts half a browser.
  const aside = await mkdtemp(`${folder}-`)
  await unpackInto(aside)
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsConfiguration(folder))
  await rename(aside, folder).catch(() => rm(aside, { recursive: true }))
  return folder
}

/**
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function unpackInto(folder) {
  const { AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // The package unpacks its libraries too where it believes to be at home.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: folder })
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  for (const [name, value] of Object.entries({ AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
