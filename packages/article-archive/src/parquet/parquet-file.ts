import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { schemaOf, type Table, type TableRow } from './table.ts'

/** A Parquet file that is being written. It is readable only after `close`. */
export interface ParquetFile {
  /** Writes the rows as one row group. */
  write(rows: readonly TableRow[]): Promise<void>
  close(): Promise<void>
}

/** Creates a Parquet file, with its folders. It keeps one row group in memory. */
export const createParquetFile = async (path: string, table: Table): Promise<ParquetFile> => {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx')
  const bytes = new ByteWriter()
  const flush = async (): Promise<void> => {
    await file.writeFile(bytes.getBytes())
    bytes.index = 0
  }
  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { flush, finish: flush }),
    schema: schemaOf(table),
    createdBy: 'onrecord',
  })
  return {
    write: async (rows) => {
      const columnData = Object.keys(table.columns).map((name) => ({ name, data: rows.map((row) => row[name]) }))
      await writer.write({ columnData, rowGroupSize: rows.length })
    },
    close: async () => {
      try {
        await writer.finish()
      } finally {
        await file.close()
      }
    },
  }
}
