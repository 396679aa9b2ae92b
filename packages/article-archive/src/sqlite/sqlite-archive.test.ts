import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { archiveSuite } from '../conformance/archive-suite.ts'
import { openSqliteArchive } from './open-sqlite-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
archiveSuite('sqlite', async () => {
  const path = join(folder, `${count++}.db`)
  return (await openSqliteArchive(path, `sqlite:${path}`)).archive
})

archiveSuite('sqlite, written in a thread of its own', async () => {
  const path = join(folder, `${count++}.db`)
  const { archive } = await openSqliteArchive(path, `sqlite:${path}`)
  return { ...archive, put: (articles) => archive.put(articles, { background: true }) }
})
