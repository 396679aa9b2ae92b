import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { someFreePort } from '../start/free-port.mjs'
import { prepareArchive } from '../start/prepare-archive.mjs'
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
  // In an empty archive, both screens show the stories that come with the project.
  const home = await mkdtemp(join(tmpdir(), 'onrecord-pictures-'))
  const environment = { ONRECORD_HOME: home }
  await prepareArchive(environment)
  const story = 'kursk-capture'
  await writeFile(
    join(images, 'terminal.svg'),
    await terminalPicture(['read', story], { environment, keys: [']', ']', ']'], shows: '3/24' }),
  )
  const site = await serveSite({ port: await someFreePort(), host: '127.0.0.1', environment })
  try {
    await sitePicture(`${site.address}/articles/${story}`, join(images, 'site.png'))
    const query = new URLSearchParams({ q: 'voice:Moon form:mixed' })
    await sitePicture(`${site.address}/search?${query}`, join(images, 'search.png'), 560)
  } finally {
    site.stop()
    await rm(home, { recursive: true })
  }
  console.log('Wrote docs/images/site.png, search.png and terminal.svg.')
  return 0
}
