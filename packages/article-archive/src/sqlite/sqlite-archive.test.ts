import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Archive } from '../archive.ts'
import { archiveSuite } from '../conformance/archive-suite.ts'
import { openSqliteArchive } from './open-sqlite-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The archive with every put in the background. */
const inBackground = (archive: Archive): Archive => ({
  ...archive,
  put: (articles) => archive.put(articles, { background: true }),
  withSignal: (signal) => inBackground(archive.withSignal(signal)),
})

let count = 0
archiveSuite('sqlite', async () => {
  const path = join(folder, `${count++}.db`)
  return (await openSqliteArchive(path, `sqlite:${path}`)).archive
})

archiveSuite('sqlite, written in a thread of its own', async () => {
  const path = join(folder, `${count++}.db`)
  const { archive } = await openSqliteArchive(path, `sqlite:${path}`)
  return inBackground(archive)
})
