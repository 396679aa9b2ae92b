import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../open-store.ts'
import { schemaVersion } from './schema-version.ts'

const header = `-- The schema of a SQLite archive of version ${schemaVersion}, as the steps in migration-sql.ts leave it. They explain the columns.
-- A test writes this file. After a change of the schema, run \`pnpm test sqlite/schema -u\`.
-- \`kept\` is the time of storing, in milliseconds since 1970; \`likeness\` means similarity; \`tally\` counts everything.
`

/** The statements that create what a new archive contains, without the tables and indexes that SQLite adds itself. */
const currentSchema = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { db } = openStore(join(folder, 'new.db')).store
  onTestFinished(() => db.close())
  const made = db
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name <> 'sqlite_sequence'
        AND (SELECT type FROM pragma_table_list WHERE name = tbl_name) <> 'shadow'
      ORDER BY tbl_name, type DESC, name`,
    )
    .all()
  return made.map(({ sql }) => `${String(sql)};\n`).join('\n')
}

test('schema.sql is the schema of a new archive', async () => {
  await expect(`${header}\n${currentSchema()}`).toMatchFileSnapshot('schema.sql')
})
