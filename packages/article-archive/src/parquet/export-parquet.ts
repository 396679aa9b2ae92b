import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Article } from '@onrecord/article-data'
import { allItems } from '../all-items.ts'
import type { Archive, DamagedText, Page, PageOptions } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { noPartition, type Partitions, writePartitions } from './partitions.ts'
import { figureTable, statementTable, storyTable, type Table, voiceTable } from './table.ts'
import { rowOfVoice, rowsOfStory } from './table-rows.ts'

/** Options of `exportParquet`. */
export interface ParquetOptions {
  /** Receives each story that cannot be read and is left out. Without it, such a story throws ArchiveError. */
  readonly onDamaged?: (text: DamagedText) => void
  /** Stops the export, which throws the reason and leaves nothing behind. */
  readonly signal?: AbortSignal
  /** Rows of a row group, 20,000 by default. More rows need more memory. */
  readonly groupSize?: number
}

/** How many rows each table has. */
export interface ParquetCounts {
  readonly stories: number
  readonly statements: number
  readonly figures: number
  readonly voices: number
}

/** What `exportParquet` reads of an archive. */
export type ParquetSource = Pick<Archive, 'list' | 'get' | 'voicesIn' | 'voices'>

const pageSize = 200

/** Reads a page after other work of the thread, such as the handler of Ctrl-C: SQLite never waits for anything. */
const inTurn =
  <Item>(list: (page: PageOptions) => Promise<Page<Item>>) =>
  async (page: PageOptions): Promise<Page<Item>> => {
    await setImmediate()
    return list(page)
  }

const undated = `month=${noPartition}`

const filesIn = async (folder: string): Promise<readonly string[] | undefined> => {
  try {
    return await readdir(folder)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    if (code === 'ENOTDIR') throw new ArchiveError(`"${folder}" is a file. Pass a new or empty folder.`, { cause })
    throw cause
  }
}

const readStory = async (
  archive: ParquetSource,
  id: string,
  onDamaged: ParquetOptions['onDamaged'],
): Promise<Article | undefined> => {
  try {
    return await archive.get(id)
  } catch (cause) {
    if (!(onDamaged && cause instanceof ArchiveError)) throw cause
    onDamaged({ id, message: cause.message })
    return undefined
  }
}

const writeTables = async (
  archive: ParquetSource,
  folder: string,
  { onDamaged, signal, groupSize = 20_000 }: ParquetOptions,
): Promise<ParquetCounts> => {
  const byMonth = (table: Table) => writePartitions(folder, table, { groupSize, keptOpen: [undated], empty: undated })
  const stories = byMonth(storyTable)
  const statements = byMonth(statementTable)
  const figures = byMonth(figureTable)
  const voices = writePartitions(folder, voiceTable, { groupSize, keptOpen: [], empty: '' })
  const counts = { stories: 0, statements: 0, figures: 0, voices: 0 }
  const all: readonly Partitions[] = [stories, statements, figures, voices]
  try {
    const options = { limit: pageSize, ...(signal && { signal }) }
    // The list is in order of publication, so the rows of a month come together.
    for await (const summary of allItems(inTurn(archive.list), options)) {
      const article = await readStory(archive, summary.id, onDamaged)
      if (!article) continue
      const rows = rowsOfStory(article, summary, await archive.voicesIn(article.id))
      const month = rows.month === undefined ? undated : `month=${rows.month}`
      await stories.add(month, rows.stories)
      await statements.add(month, rows.statements)
      await figures.add(month, rows.figures)
      counts.stories++
      counts.statements += rows.statements.length
      counts.figures += rows.figures.length
    }
    for await (const voice of allItems(
      inTurn((page) => archive.voices({ ...page, generic: true })),
      options,
    )) {
      await voices.add('', [rowOfVoice(voice)])
      counts.voices++
    }
  } finally {
    for (const table of all) await table.close()
  }
  return counts
}

/**
 * Writes the stories, statements, figures and voices of an archive as Parquet files, for DuckDB, pandas, Spark and others:
 * `statements/month=2025-01/part-0.parquet`, by month of publication (UTC). Voices are one table without months. Returns
 * the number of rows. Memory does not grow with the archive. The folder must be new or empty. It appears when everything is
 * written. Throws ArchiveError.
 */
export const exportParquet = async (
  archive: ParquetSource,
  folder: string,
  options: ParquetOptions = {},
): Promise<ParquetCounts> => {
  const target = resolve(folder)
  const files = await filesIn(target)
  if (files && files.length > 0)
    throw new ArchiveError(`The folder "${folder}" is not empty. Pass a new or empty folder.`)
  await mkdir(dirname(target), { recursive: true })
  const unfinished = await mkdtemp(`${target}.part-`)
  try {
    const counts = await writeTables(archive, unfinished, options)
    if (files) await rmdir(target)
    await rename(unfinished, target)
    return counts
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    throw cause
  }
}
