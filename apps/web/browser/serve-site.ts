import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '@onrecord/test-browser'
import type { TestProject } from 'vitest/node'
import { fillArchive } from './fill-archive.ts'
import { longDeadline, startSite } from './site-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a site whose archive has the stories of the fixtures. */
    readonly site: string
    /** The archive of that site. */
    readonly archive: string
    /** The address of a site where every story's page fails. */
    readonly brokenSite: string
  }
}

const root = fileURLToPath(new URL('..', import.meta.url))
const fault = new URL('../fixtures/failing-pages.mjs', import.meta.url).href

let stop: () => Promise<void> = async () => {}

/** Serves the built site twice for the browser tests. Run `next build` first. */
export const setup = async (project: TestProject): Promise<void> => {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Error('The site is not built. Run "pnpm build" first.')
  // If the machine has no browser, unpack one now, before the time limits of the tests start.
  await (await launchChromium()).close()
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-site-'))
  const archive = join(folder, 'archive.db')
  await fillArchive(archive)
  const whole = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: archive })
  const broken = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: archive, NODE_OPTIONS: `--import ${fault}` })
  project.provide('site', whole.site)
  project.provide('archive', archive)
  project.provide('brokenSite', broken.site)
  stop = async () => {
    await Promise.all([whole.stop(), broken.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** Stops what `setup` started. */
export const teardown = (): Promise<void> => stop()
