import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figureRows, statementRows } from '@onrecord/article-data/export/rows'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { organization, person, story } from '../conformance/invented-story.ts'
import { openSqliteArchive } from '../sqlite/open-sqlite-archive.ts'
import { exportParquet } from './export-parquet.ts'
import { figureTable, statementTable, storyTable, voiceTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ann = person('ann', 'Ann Example', { roles: ['spokeswoman'] })
const board = organization('board', 'Harbor Board', { aliases: ['HB'] })

const inMonth = (id: string, date?: string) =>
  story({
    id,
    ...(date !== undefined && { date }),
    publisher: 'The Example',
    entities: [ann, board],
    said: [
      { voice: 'ann', words: 'it rained' },
      { voice: 'board', words: '40 boats had sunk' },
      { words: 'it was over' },
    ],
    figures: [{ words: '40', quantity: { kind: 'bound', comparator: '>=', value: 40 }, measures: 'boats sunk', in: 1 }],
  })
const stories = [
  inMonth('one', '2025-01-13'),
  inMonth('two', '2025-02-01T03:00:00+09:00'),
  inMonth('three', '2025-02-10'),
  inMonth('undated'),
]

let count = 0
const withStories = async (step: (archive: Archive, target: string) => Promise<void>): Promise<void> => {
  const name = join(folder, String(count++))
  const { archive } = await openSqliteArchive(`${name}.db`, `sqlite:${name}.db`)
  try {
    await archive.put(stories)
    await archive.resolve()
    await step(archive, `${name}-tables`)
  } finally {
    await archive.close()
  }
}

const read = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(path) })

const filesOf = (target: string): readonly string[] =>
  readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.parquet'))
    .toSorted()

const unknown = 'month=__HIVE_DEFAULT_PARTITION__'

test('each table has a folder for each month, in UTC, and one for stories without a date', () =>
  withStories(async (archive, target) => {
    expect(await exportParquet(archive, target)).toEqual({ stories: 4, statements: 12, figures: 4, voices: 2 })
    const months = ['month=2025-01', 'month=2025-02', unknown]
    expect(filesOf(target)).toEqual([
      ...['figures', 'statements', 'stories'].flatMap((table) =>
        months.map((month) => join(table, month, 'part-0.parquet')),
      ),
      join('voices', 'part-0.parquet'),
    ])
    const january = await read(join(target, 'stories/month=2025-01/part-0.parquet'))
    expect(january.map(({ story_id }) => story_id)).toEqual(['two', 'one'])
    expect(january[1]).toMatchObject({ published: '2025-01-13', published_on: new Date('2025-01-13'), statements: 3 })
    expect(january[0]).toMatchObject({ published_on: new Date('2025-01-31') })
    const [undated] = await read(join(target, 'stories', unknown, 'part-0.parquet'))
    expect(undated).toMatchObject({ story_id: 'undated', published_on: null })
  }))

test('another library reads the same rows that the exporter of statements and figures gives', () =>
  withStories(async (archive, target) => {
    await exportParquet(archive, target)
    const article = stories[2] ?? expect.fail()
    const [annId, boardId] = await archive.voicesIn('three')
    const without = ({ voice_ids, ...row }: Record<string, unknown>) => row
    const statements = await read(join(target, 'statements/month=2025-02/part-0.parquet'))
    expect(statements.map(({ published_on, ...row }) => without(row))).toEqual(statementRows(article).map(without))
    expect(statements.map(({ voice_ids }) => voice_ids)).toEqual([[annId], [boardId], []])
    const figures = await read(join(target, 'figures/month=2025-02/part-0.parquet'))
    expect(figures.map(({ published_on, estimator_ids, ...row }) => without(row))).toEqual(
      figureRows(article).map(without),
    )
    expect(figures).toMatchObject([{ min: 40, max: null, estimator_ids: [boardId] }])
    const voices = await read(join(target, 'voices/part-0.parquet'))
    expect(voices).toContainEqual(
      expect.objectContaining({ voice_id: boardId, name: 'Harbor Board', aliases: ['HB'], statements: 4 }),
    )
  }))

test('the tables have the columns of the exporters, and the ids of voices', () => {
  const [article = expect.fail()] = stories
  const added = ['published_on', 'voice_ids', 'estimator_ids']
  const names = (row: object) => Object.keys(row).filter((name) => !added.includes(name))
  expect(names(statementTable.columns)).toEqual(names(statementRows(article)[0] ?? {}))
  expect(names(figureTable.columns)).toEqual(names(figureRows(article)[0] ?? {}))
})

test('docs/analysis.md names only columns that the tables have', () => {
  const document = readFileSync(new URL('../../../../docs/analysis.md', import.meta.url), 'utf8')
  for (const { name, columns } of [storyTable, statementTable, figureTable, voiceTable]) {
    const [, named = ''] = new RegExp(`^\\| \`${name}\` +\\|[^|]+\\|(.*)`, 'mu').exec(document) ?? []
    const found = Array.from(named.matchAll(/`(\w+)`/gu), ([, column = '']) => column)
    expect(found.length).toBeGreaterThan(5)
    expect(Object.keys(columns)).toEqual(expect.arrayContaining(found))
  }
})

test('rows are written in groups, so that memory does not grow with the archive', () =>
  withStories(async (archive, target) => {
    await exportParquet(archive, target, { groupSize: 2 })
    const file = await asyncBufferFromFile(join(target, 'statements/month=2025-01/part-0.parquet'))
    expect((await parquetMetadataAsync(file)).row_groups.map(({ num_rows }) => num_rows)).toEqual([2n, 2n, 2n])
    expect(await parquetReadObjects({ file })).toHaveLength(6)
  }))

test('a table without rows has a file with its columns', async () => {
  const target = join(folder, 'empty')
  const none = async () => ({ items: [] })
  await exportParquet({ list: none, voices: none, get: async () => undefined, voicesIn: async () => [] }, target)
  expect(filesOf(target)).toHaveLength(4)
  expect(await read(join(target, 'figures', unknown, 'part-0.parquet'))).toEqual([])
})

test('a story that cannot be read is passed to onDamaged, or throws and leaves nothing', () =>
  withStories(async (archive, target) => {
    const get: Archive['get'] = (id) =>
      id === 'two' ? Promise.reject(new ArchiveError('The text is damaged.')) : archive.get(id)
    const before = readdirSync(folder)
    await expect(exportParquet({ ...archive, get }, target)).rejects.toThrow('damaged')
    expect(readdirSync(folder)).toEqual(before)
    const damaged: unknown[] = []
    await exportParquet({ ...archive, get }, target, { onDamaged: (text) => damaged.push(text) })
    expect(damaged).toEqual([{ id: 'two', message: 'The text is damaged.' }])
  }))

test('does NOT write into a folder that has files, or over a file', () =>
  withStories(async (archive, target) => {
    await exportParquet(archive, target)
    await expect(exportParquet(archive, target)).rejects.toThrow('is not empty. Pass a new or empty folder.')
    const file = `${target}.txt`
    writeFileSync(file, 'mine')
    await expect(exportParquet(archive, file)).rejects.toThrow('is a file')
  }))

test('an aborted export throws the reason and leaves nothing', () =>
  withStories(async (archive, target) => {
    const before = readdirSync(folder)
    await expect(exportParquet(archive, target, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
      'stop',
    )
    expect(readdirSync(folder)).toEqual(before)
  }))
