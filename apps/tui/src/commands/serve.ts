import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { say } from '../output.ts'

export type ServeSettings = ArchiveSettings & { readonly port: number; readonly host: string }

// Not written as one expression: bundlers would take the folder for an asset.
const here = import.meta.url
/** Beside this app, from its built file. */
const siteFolder = (): string => fileURLToPath(new URL('../../web/', here))

const siteServer = (folder: string): string => {
  if (!existsSync(`${folder}.next/BUILD_ID`)) {
    throw new CommandError('The site is not built here. Build it in a checkout of the project: pnpm build')
  }
  return `${folder}server/main.ts`
}

/** Where the archive is, whole, for another process with another working folder. */
const fullAddress = async ({ archive }: ArchiveSettings): Promise<string> => {
  const { archiveAddress } = await import('@onrecord/article-archive')
  const found = archiveAddress(archive)
  return found.engine === 'sqlite' ? `sqlite:${found.path}` : found.address
}

/** `onrecord serve`: the site on the archive, until Ctrl-C. Throws CommandError when the site is not built or does not start. */
export const serve = async ({ port, host, ...settings }: ServeSettings): Promise<void> => {
  const folder = siteFolder()
  const server = siteServer(folder)
  // What is wrong with the archive is said now, not on the first page.
  await withArchive(settings, 'read', async () => {})
  const child = spawn(process.execPath, [server, '--port', `${port}`, '--hostname', host], {
    cwd: folder,
    env: {
      ...process.env,
      ONRECORD_ARCHIVE: await fullAddress(settings),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    // The site ends when this channel does: with this command, killed outright even.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let isAsked = false
  const stop = () => {
    isAsked = true
    child.kill('SIGTERM')
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (ended) => resolve(ended ?? 1))
  })
  for (const signal of signals) process.off(signal, stop)
  if (isAsked) return say('The site is stopped.')
  throw new CommandError(`The site ended (${code}): see above.`)
}
