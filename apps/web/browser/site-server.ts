import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))

/** A running server of the built site. `log` returns what it has written to stderr. */
export type SiteServer = {
  readonly site: string
  readonly pid: number
  readonly log: () => string
  readonly isRunning: () => boolean
  readonly stop: () => Promise<void>
}

/** A minute for the queries of a page. On a busy machine, pages take longer than the usual deadline. */
export const longDeadline = { ONRECORD_DEADLINE_MS: '60000' } as const

/** A free port of this machine. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const waitForAnswer = async (site: string, server: ChildProcess, log: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended before it answered: ${log()}`)
    if (await fetch(site).catch(() => undefined)) return
    await wait(100)
  }
  throw new Error(`The server did not answer at ${site} within a minute.`)
}

/** Serves the built site with these environment variables and waits until it answers. */
export const startSite = async (env: Readonly<Record<string, string>>): Promise<SiteServer> => {
  const port = await freePort()
  const server = spawn(process.execPath, [main, '--hostname', '127.0.0.1'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', PORT: `${port}`, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (words: string) => {
    log += words
  })
  const ended = new Promise((resolve) => server.on('close', resolve))
  const site = `http://127.0.0.1:${port}`
  await waitForAnswer(`${site}/robots.txt`, server, () => log)
  return {
    site,
    pid: server.pid ?? 0,
    log: () => log,
    isRunning: () => server.exitCode === null && server.signalCode === null,
    stop: async () => {
      server.kill()
      await ended
    },
  }
}
