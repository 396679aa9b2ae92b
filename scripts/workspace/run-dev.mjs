import { join } from 'node:path'
import { archiveEnvironment } from '../start/archive-environment.mjs'
import { prepareArchive } from '../start/prepare-archive.mjs'
import { install } from './install.mjs'
import { root } from './project.mjs'
import { runInFront } from './run-in-front.mjs'
import { UserError } from './user-error.mjs'

const usage = 'Usage: pnpm dev [site [--port N] | reader [ARGUMENTS] | explain STORY | playground]'
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const command = join(root, 'apps', 'tui', 'src', 'run.ts')

/**
 * The command of each kind of development, as arguments for Node, and its folder.
 *
 * @type {Readonly<Record<string, { folder: string, command: readonly string[] }>>}
 */
const runs = {
  // Turbopack cannot resolve the packages' sources: see next.config.ts.
  site: {
    folder: join(root, 'apps', 'web'),
    command: [join('node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '--webpack'],
  },
  reader: { folder: process.env.INIT_CWD ?? process.cwd(), command: [tsx, command] },
  explain: { folder: process.env.INIT_CWD ?? process.cwd(), command: [tsx, command, 'extract', '--explain'] },
  playground: { folder: root, command: [tsx, 'watch', 'playground.ts'] },
}

/**
 * `pnpm dev`: runs the site, the reader or the playground from the sources of all packages, without a build. The site
 * and the playground run again when a file changes.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code of the command
 */
export async function runDev([kind = 'site', ...args]) {
  const run = kind.startsWith('-') ? runs.site : runs[kind]
  if (!run) throw new UserError(usage, { exitCode: 2 })
  await install()
  const environment = {
    ...archiveEnvironment(process.env),
    NODE_OPTIONS: '--conditions=@onrecord/source',
    // Next compiles a page on its first request, which takes longer than the usual deadline.
    ONRECORD_DEADLINE_MS: '60000',
  }
  if (run === runs.site) {
    await runInFront(run.folder, [join('build', 'subset-fonts.ts')])
    await runInFront(run.folder, [join('build', 'bundle-reader.ts')])
    await prepareArchive(environment)
  }
  return await runInFront(run.folder, [...run.command, ...(kind.startsWith('-') ? [kind] : []), ...args], environment)
}
