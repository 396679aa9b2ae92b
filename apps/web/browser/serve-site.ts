import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '@onrecord/test-browser'
import type { TestProject } from 'vitest/node'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { rightToLeftStory } from '../fixtures/right-to-left-story.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, with the stories of the fixtures added. */
    readonly site: string
    /** Where a site is served in which every story's page fails. */
    readonly brokenSite: string
  }
}

const root = fileURLToPath(new URL('..', import.meta.url))
const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
const fault = new URL('../fixtures/failing-pages.mjs', import.meta.url).href

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const untilItAnswers = async (site: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error('"next start" ended before it answered: see its words above.')
    if (await fetch(site).catch(() => undefined)) return
    await wait(100)
  }
  throw new Error(`"next start" did not answer at ${site} within a minute.`)
}

const serve = async (
  env: Readonly<Record<string, string>>,
): Promise<{ readonly site: string; readonly server: ChildProcess }> => {
  const port = await freePort()
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', PORT: `${port}`, ...env },
    stdio: ['ignore', 'ignore', env.NODE_OPTIONS ? 'ignore' : 'inherit'],
  })
  await untilItAnswers(`http://127.0.0.1:${port}/robots.txt`, server)
  return { site: `http://127.0.0.1:${port}`, server }
}

const storyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-site-'))
  for (const story of [hostileStory, crowdedStory, rightToLeftStory]) {
    await writeFile(join(folder, `${story.id}.json`), JSON.stringify(story))
  }
  return folder
}

let stop: () => Promise<void> = async () => {}

/** Serves the built site twice for the browser's tests. Needs `next build` to have run. */
export const setup = async (project: TestProject): Promise<void> => {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Error('The site is not built: run "pnpm build" first.')
  // Unpacks a browser where the machine has none, before the tests' clocks run; without one there are no tests.
  await (await launchChromium()).close()
  const folder = await storyFolder()
  const whole = await serve({ ONRECORD_STORIES: folder })
  const broken = await serve({ ONRECORD_STORIES: '', NODE_OPTIONS: `--import ${fault}` })
  project.provide('site', whole.site)
  project.provide('brokenSite', broken.site)
  stop = async () => {
    for (const { server } of [whole, broken]) server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Stops what `setup` started. */
export const teardown = (): Promise<void> => stop()
