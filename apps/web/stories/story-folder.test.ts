import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { rightToLeftStory } from '../fixtures/right-to-left-story.ts'
import { storiesIn } from './story-folder.ts'

const told = vi.spyOn(console, 'error').mockImplementation(() => {})
let folder = ''

const put = async (name: string, content: unknown, seconds: number): Promise<void> => {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  await utimes(path, seconds, seconds)
}

const ids = async (): Promise<readonly string[]> => (await storiesIn(folder)).map(({ id }) => id)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-stories-'))
  told.mockClear()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the story that was added last comes first', async () => {
  await put('a.json', crowdedStory, 100)
  await put('b.json', rightToLeftStory, 200)
  expect(await ids()).toEqual(['right-to-left', 'crowded'])
})

test('a file that is no article is left out with one line, told once', async () => {
  await put('a.json', crowdedStory, 100)
  await put('broken.json', '{"headline"', 100)
  await put('rule.json', { ...crowdedStory, canonicalUrl: 'javascript:alert(1)' }, 100)
  await put('bidi.json', { ...crowdedStory, headline: 'a\u202eb' }, 100)
  expect(await ids()).toEqual(['crowded'])
  expect(await ids()).toEqual(['crowded'])
  const lines = told.mock.calls.map(([line]) => String(line))
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line).not.toMatch(/[\n\u202e\u001b]/u)
})

test('a file that was mended shows at once', async () => {
  await put('a.json', '{', 100)
  expect(await ids()).toEqual([])
  await put('a.json', crowdedStory, 200)
  expect(await ids()).toEqual(['crowded'])
})

test('other files, hidden files and folders are NOT read', async () => {
  await put('a.txt', 'no', 100)
  await put('.a.json.part', 'no', 100)
  await put('.b.json', 'no', 100)
  expect(await ids()).toEqual([])
  expect(told).not.toHaveBeenCalled()
})

test('of two files with one id the newer counts', async () => {
  await put('a.json', crowdedStory, 100)
  await put('b.json', { ...crowdedStory, headline: 'Newer' }, 200)
  expect((await storiesIn(folder)).map(({ headline }) => headline)).toEqual(['Newer'])
})

test('a folder that is not there gives no stories and one line', async () => {
  expect(await storiesIn(join(folder, 'none'))).toEqual([])
  expect(told).toHaveBeenCalledOnce()
})
