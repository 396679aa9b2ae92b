import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratch } from '../end-to-end/run.ts'
import { countSources } from './count-sources.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

mkdirSync(join(folder, 'texts', 'deep'), { recursive: true })
for (const name of ['texts/a.txt', 'texts/b.html', 'texts/deep/c.md', 'texts/picture.png', 'texts/.hidden.txt'])
  file(name, 'x')

test('files in supported formats are counted, also in subfolders', async () => {
  expect(await countSources([join(folder, 'texts'), join(folder, 'texts/a.txt')])).toBe(4)
})

test('sources with any number of stories are NOT counted', async () => {
  for (const source of ['-', 'https://example.org/', file('feed.xml', 'x'), file('lines.jsonl', 'x')])
    expect(await countSources([source])).toBeUndefined()
})
