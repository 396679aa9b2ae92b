import { readFileSync } from 'node:fs'

const packages = ['article-data', 'article-extract', 'article-import', 'article-archive']

/** Entries that are programs, which nobody imports by name. */
const programs = ['./worker', './read-process', './write-thread']

/**
 * The public entries of a package with their sources: "@onrecord/article-data/query" is in src/query.ts.
 *
 * @param {string} name
 */
const entriesOf = (name) => {
  const folder = new URL(`../${name}/`, import.meta.url)
  /** @type {{ exports: Record<string, string | Record<string, string>> }} */
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  return Object.entries(exports).flatMap(([entry, file]) => {
    const source = typeof file === 'string' ? undefined : file['@onrecord/source']
    if (source === undefined || programs.includes(entry)) return []
    return [{ name: `@onrecord/${name}${entry.slice(1)}`, source: new URL(source, folder) }]
  })
}

/** The public entries of all packages. */
export const entries = packages.flatMap(entriesOf)

/** The folders of the packages' sources. */
export const sourceFolders = packages.map((name) => new URL(`../${name}/src/`, import.meta.url))

/** The names of the packages. */
export const packageNames = packages.map((name) => `@onrecord/${name}`)
