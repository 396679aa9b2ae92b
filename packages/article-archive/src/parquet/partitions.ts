import { join } from 'node:path'
import { createParquetFile, type ParquetFile } from './parquet-file.ts'
import type { Table, TableRow } from './table.ts'

/** The value that Hive, and every reader of its layout, takes for "no value". */
export const noPartition = '__HIVE_DEFAULT_PARTITION__'

/** Rows that are written to a table in parts. */
export interface Partitions {
  add(folder: string, rows: readonly TableRow[]): Promise<void>
  close(): Promise<void>
}

interface Part {
  readonly file: ParquetFile
  rows: TableRow[]
}

/**
 * Writes the rows of a table, each to a folder of the table. Only the folder of the latest rows and those of `keptOpen`
 * are open. If rows for a closed folder arrive, they become another file in it. At most `groupSize` rows of an open
 * folder are in memory.
 */
export const writePartitions = (
  root: string,
  table: Table,
  { groupSize, keptOpen, empty }: { groupSize: number; keptOpen: readonly string[]; empty: string },
): Partitions => {
  const open = new Map<string, Part>()
  const files = new Map<string, number>()

  const openPart = async (folder: string): Promise<Part> => {
    const number = files.get(folder) ?? 0
    files.set(folder, number + 1)
    const path = join(root, table.name, folder, `part-${number}.parquet`)
    const part: Part = { file: await createParquetFile(path, table), rows: [] }
    open.set(folder, part)
    return part
  }

  const writeRows = async (part: Part): Promise<void> => {
    const { rows } = part
    part.rows = []
    if (rows.length > 0) await part.file.write(rows)
  }

  const closePart = async (folder: string, part: Part): Promise<void> => {
    open.delete(folder)
    try {
      await writeRows(part)
    } finally {
      await part.file.close()
    }
  }

  const closeOthers = async (folder: string): Promise<void> => {
    for (const [other, part] of [...open])
      if (other !== folder && !keptOpen.includes(other)) await closePart(other, part)
  }

  return {
    add: async (folder, rows) => {
      if (rows.length === 0) return
      if (!keptOpen.includes(folder)) await closeOthers(folder)
      const part = open.get(folder) ?? (await openPart(folder))
      for (const row of rows) {
        part.rows.push(row)
        if (part.rows.length === groupSize) await writeRows(part)
      }
    },
    close: async () => {
      // A table without rows is one file without rows, so that a query finds its columns.
      if (files.size === 0) await openPart(empty)
      for (const [folder, part] of [...open]) await closePart(folder, part)
    },
  }
}
