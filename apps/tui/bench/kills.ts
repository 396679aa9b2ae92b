/**
 * Kills `onrecord` commands at all kinds of moments and checks that nothing reported as stored is missing and the archive is whole.
 * Each kill counts that hits a command at work, after it has committed something.
 * usage: node bench/kills.ts [--keep] [kills of each command] [sqlite | postgres] [command]; by default 200 of each, on both engines. Needs the built
 * command. `--keep` stores the figures of an engine in figures.json, if all commands were killed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchArguments, keepFigures } from '@onrecord/bench'
import { startPostgres } from '@onrecord/test-postgres'
import { serverAsker } from './ask-server.ts'
import { type AskServer, type KilledCommand, killCommand } from './killed-commands.ts'

const commands: readonly KilledCommand[] = ['add', 'import', 'remove', 'feeds update', 'migration', 'voices resolve']

const [words, only, one] = benchArguments()
const kills = Number(words ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-kills-'))
let isWhole = true

const report = async (engine: string, archive: string, askServer?: AskServer): Promise<void> => {
  let [reportedInAll, missingInAll, faultsInAll] = [0, 0, 0]
  for (const command of commands.filter((name) => one === undefined || name === one)) {
    const own = engine === 'sqlite' ? `${archive}-${command.replace(' ', '-')}.db` : archive
    if (askServer) await askServer('drop schema public cascade; create schema public')
    const began = performance.now()
    const result = await killCommand(command, { archive: own, folder, kills, ...(askServer && { askServer }) })
    const { runs, reported, missing, faults } = result
    isWhole &&= result.kills === kills && missing.length === 0 && faults.length === 0
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stdout.write(
      `${engine}, ${command}: ${result.kills} kills at work in ${runs} runs; ${reported} stories reported, ${missing.length} missing; doctor found ${faults.length} faults (${seconds} s)\n`,
    )
    for (const fault of faults.slice(0, 5)) process.stdout.write(`  ${fault}\n`)
    reportedInAll += reported
    missingInAll += missing.length
    faultsInAll += faults.length
  }
  if (one === undefined)
    keepFigures(import.meta.dirname, `kills, ${engine}`, {
      kills,
      reported: reportedInAll,
      missing: missingInAll,
      faults: faultsInAll,
    })
}

try {
  if (only !== 'postgres') await report('sqlite', join(folder, 'archive'))
  if (only !== 'sqlite') {
    const server = await startPostgres()
    try {
      await report('postgres', server.url, serverAsker(server.url))
    } finally {
      await server.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = isWhole ? 0 : 1
