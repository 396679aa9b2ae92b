import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { pnpmCommand, root } from '../workspace/project.mjs'

/**
 * How long the tests took: seconds that passed, and seconds of processor time of all processes. `load` is how many
 * processes of the machine ran or waited before the tests began, and `date` the day. `isNew` is whether `npm test` also
 * had to install and build everything.
 *
 * @typedef {{ seconds: number, processorSeconds: number }} Lane
 * @typedef {{ date: string, isNew: boolean, cores: number, load: number, inner: Lane, all: Lane }} Lanes
 */

const file = join(root, 'scripts', 'house', 'lanes.json')

/** @returns {Lanes | undefined} as last measured; undefined before that */
export const readLanes = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/**
 * Runs `npm test` and then `pnpm test`, and keeps how long they took. Throws if a test fails. Start it in a new checkout, by
 * `node scripts/house.mjs --lanes`, to include installation and builds. Use a machine that does nothing else.
 */
export function measureLanes() {
  const lanes = {
    isNew: !existsSync(join(root, 'node_modules')),
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    load: Math.round(loadavg()[0] ?? 0),
    all: timed('npm test'),
    inner: timed([...pnpmCommand(), 'test'].join(' ')),
  }
  writeFileSync(file, `${JSON.stringify(lanes, null, 2)}\n`)
}

/**
 * @param {string} command
 * @returns {Lane}
 */
function timed(command) {
  const script = `TIMEFORMAT='%R %U %S'; exec 3>&2; { time ${command} >&3 2>&3; } 2>&1`
  const { status, stdout } = spawnSync('bash', ['-c', script], {
    cwd: root,
    // Under pnpm, npm would take pnpm's name from the environment, and "npm test" would run only the inner loop.
    env: { ...process.env, npm_config_user_agent: undefined },
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`"${command}" failed, so its time was not kept.`)
  const [seconds = 0, user = 0, system = 0] = stdout.trim().split(' ').map(Number)
  return { seconds: Math.round(seconds), processorSeconds: Math.round(user + system) }
}
