import { whenParentEnds } from '../../apps/web/server/watch-parent.mjs'
import { build } from '../workspace/build.mjs'
import { install } from '../workspace/install.mjs'
import { addStory } from './add-story.mjs'
import { archiveEnvironment } from './archive-environment.mjs'
import { requireFreePort } from './free-port.mjs'
import { openInBrowser } from './open-in-browser.mjs'
import { prepareArchive } from './prepare-archive.mjs'
import { requireExisting } from './require-existing.mjs'
import { serveSite } from './site-server.mjs'
import { startHelp, startOptions } from './start-options.mjs'

/**
 * `npm start`: installs, builds, adds the given text, serves the site, and runs until it is stopped. It checks its
 * arguments before the slow steps.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0 when it is stopped by Ctrl-C
 */
export async function startSite(args) {
  const { file, published, port, host, open, help } = startOptions(args)
  if (help) {
    console.log(startHelp)
    return 0
  }
  await requireFreePort(port, host)
  if (file) requireExisting(file)
  await install()
  await build(['@onrecord/web', '@onrecord/tui'])
  const environment = archiveEnvironment(process.env)
  const id = file && (await addStory({ file, published, environment }))
  await prepareArchive(environment)
  const site = await serveSite({ port, host, environment })
  const page = id && `${site.address}/articles/${id}`
  console.log(welcome(site.address, page))
  if (page && open) openInBrowser(page)
  return await untilStopped(site)
}

/**
 * @param {string} address
 * @param {string | undefined} page
 * @returns {string}
 */
function welcome(address, page) {
  const lines = [
    `On Record is running: ${address}`,
    ...(page ? [`Your story:           ${page}`] : []),
    'In the terminal:      npm run --silent onrecord',
    'Press Ctrl-C to stop.',
  ]
  return lines.join('\n')
}

/**
 * @param {{ ended: Promise<number>, stop: () => void }} site
 * @returns {Promise<number>}
 */
async function untilStopped(site) {
  let asked = false
  const stop = () => {
    asked = true
    site.stop()
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
  whenParentEnds(stop)
  const code = await site.ended
  return asked ? 0 : code || 1
}
