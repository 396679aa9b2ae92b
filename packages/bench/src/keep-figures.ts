import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { basename, join } from 'node:path'

/** Figures by name. Groups of figures may contain groups. */
export interface Figures {
  readonly [name: string]: number | Figures
}

const keep = '--keep'

/** The arguments of the benchmark, without `--keep`. */
export const benchArguments = (): readonly string[] => process.argv.slice(2).filter((word) => word !== keep)

/**
 * Replaces a section of `figures.json` in the folder, if the benchmark was started with `--keep`. Adds under `measured`
 * the command, the date, the version of Node, the number of cores, and how many processes were running or waiting
 * (`load`). Does nothing without `--keep`. Throws if the file is not JSON or cannot be written.
 */
export const keepFigures = (folder: string, section: string, figures: Figures): void => {
  if (process.argv.includes(keep)) storeFigures(folder, section, { measured: circumstances(), ...figures })
}

/** Replaces a section of `figures.json` in the folder, and leaves the others as they are. */
export const storeFigures = (folder: string, section: string, content: object): void => {
  const file = join(folder, 'figures.json')
  const all: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(file, `${JSON.stringify({ ...all, [section]: content }, null, 2)}\n`)
}

const circumstances = () => ({
  command: ['node', `bench/${basename(process.argv[1] ?? '')}`, ...benchArguments()].join(' '),
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism(),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
})
