import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { someFreePort } from '../start/free-port.mjs'
import { serveSite } from '../start/site-server.mjs'
import { build } from '../workspace/build.mjs'
import { install } from '../workspace/install.mjs'
import { root } from '../workspace/project.mjs'

const images = join(root, 'docs', 'images')

/**
 * `npm run pictures`: makes the README's pictures again from the running project, so they show its current state.
 *
 * @returns {Promise<number>} 0
 */
export async function takePictures() {
  await install()
  await build(['@onrecord/web', '@onrecord/tui'])
  await mkdir(images, { recursive: true })
  const [{ terminalPicture }, { sitePicture }] = await Promise.all([
    import('./terminal-picture.mjs'),
    import('./site-picture.mjs'),
  ])
  await writeFile(join(images, 'terminal.svg'), await terminalPicture([']', ']', ']']))
  const home = await mkdtemp(join(tmpdir(), 'onrecord-pictures-'))
  const site = await serveSite({
    port: await someFreePort(),
    host: '127.0.0.1',
    environment: { ONRECORD_ARCHIVE: join(home, 'archive.db') },
  })
  try {
    await sitePicture(`${site.address}/articles/kursk-capture`, join(images, 'site.png'))
    const query = new URLSearchParams({ q: 'voice:Moon form:mixed' })
    await sitePicture(`${site.address}/search?${query}`, join(images, 'search.png'), 560)
  } finally {
    site.stop()
    await rm(home, { recursive: true })
  }
  console.log('Wrote docs/images/site.png, search.png and terminal.svg.')
  return 0
}
