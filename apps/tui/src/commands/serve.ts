import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Option } from 'commander'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { example, parsePort, type RegisterCommand } from '../options.ts'
import { say } from '../output/streams.ts'
import { siteMessages } from '../strings.ts'

type ServeSettings = { readonly port: number; readonly host: string }

// As one expression, bundlers would treat the folder as an asset.
const here = import.meta.url
/** The folder of the site, seen from the built file of this app. */
const siteFolder = (): string => fileURLToPath(new URL('../../web/', here))

const siteServer = (folder: string): string => {
  if (!existsSync(`${folder}.next/BUILD_ID`)) throw new CommandError(siteMessages.notBuilt)
  return `${folder}server/main.ts`
}

/** The absolute address of the archive, for a process with another working folder. */
const absoluteAddress = async ({ archive }: ArchiveSettings): Promise<string> => {
  const { archiveAddress } = await import('@onrecord/article-archive')
  const found = archiveAddress(archive)
  return found.engine === 'sqlite' ? `sqlite:${found.path}` : found.address
}

/** Runs the site on the archive until a signal. Throws CommandError if the site is not built or does not start. */
const serve = async ({ port, host, ...settings }: ServeSettings & ArchiveSettings): Promise<void> => {
  const folder = siteFolder()
  const server = siteServer(folder)
  // Reports a problem with the archive now instead of on the first page.
  await withArchive(settings, 'read', async () => {})
  const child = spawn(process.execPath, [server, '--port', `${port}`, '--hostname', host], {
    cwd: folder,
    env: {
      ...process.env,
      ONRECORD_ARCHIVE: await absoluteAddress(settings),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    // The site stops when this channel closes, which also happens when this process is killed.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let isStopping = false
  const stop = () => {
    isStopping = true
    child.kill('SIGTERM')
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve(exitCode ?? 1))
  })
  for (const signal of signals) process.off(signal, stop)
  if (isStopping) return say(siteMessages.stopped)
  throw new CommandError(siteMessages.ended(code))
}

/** `onrecord serve`. */
export const registerServe: RegisterCommand = (program, archive) => {
  program
    .command('serve')
    .description('run the site on the archive until Ctrl-C')
    .addOption(new Option('--port <number>', 'port to listen on').argParser((given) => parsePort(given)).default(3000))
    .option('--host <host>', 'host to listen on: by default only this machine', 'localhost')
    .addHelpText('after', example(['onrecord serve --port 3001']))
    .action((settings: ServeSettings) => serve({ ...settings, ...archive() }))
}
