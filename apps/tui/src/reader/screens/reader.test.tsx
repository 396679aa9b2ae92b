import { stripVTControlCharacters } from 'node:util'
import { edition } from '@onrecord/article-data/edition'
import { render } from 'ink-testing-library'
import { expect, test, vi } from 'vitest'
import { defaultConfig } from '../../config/config.ts'
import { KeyInput } from '../../terminal/input/key-input.tsx'
import { keyQueue } from '../../terminal/input/key-queue.ts'
import { Reader } from './reader.tsx'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

const suspend = async () => {}

const reader = (asked: () => Promise<void>) => (
  <KeyInput queue={keyQueue()}>
    <Reader article={article} config={defaultConfig} control={{ suspend: asked, yieldKeys: async () => () => {} }} />
  </KeyInput>
)

/** Waits for a frame that fits, and returns its lines. */
const frame = async (
  instance: ReturnType<typeof render>,
  fits: (frame: string) => boolean,
): Promise<readonly string[]> => {
  await vi.waitFor(() => expect(instance.lastFrame()).toSatisfy((shown = '') => fits(shown)), { timeout: 60_000 })
  return stripVTControlCharacters(instance.lastFrame() ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
}

test('the frame has title, coverage bar, line, story, line and key hints, each on its own line', async () => {
  const instance = render(reader(suspend))
  const lines = await frame(instance, (text) => text.includes('q quit'))
  expect(lines[0]).toBe(
    ' On Record  Captured North Koreans have not asked to go to the South, Seoul’s spy agency says  –/24',
  )
  expect(lines[1]).toMatch(/^ NIS ▆{9} Moon ▆{8} Zelenskyy ▆{4} K ▆▆ S ▆▆ U ▆ .*writer ░{22}$/u)
  expect(lines[2]).toBe('─'.repeat(100))
  expect(lines.slice(3, 9)).toEqual([
    '            Captured North Koreans have not asked to go to the South, Seoul’s spy agency',
    '            says',
    '            Seoul, 13 January 2025 · On Record',
    '',
    '        N │ SEOUL — Neither of the two soldiers whom Ukraine took prisoner in Russia’s Kursk',
    '        N │ region has said that he wants to live in South Korea, the National Intelligence',
  ])
  expect(lines.at(-2)).toBe('─'.repeat(100))
  expect(lines.at(-1)).toBe(' n p statement  v voices  F figures  t time  S sources  ? help  q quit')
  instance.unmount()
})

test('the list of keys is in its own frame', async () => {
  const instance = render(reader(suspend))
  await frame(instance, (text) => text.includes('q quit'))
  instance.stdin.write('?')
  const lines = await frame(instance, (text) => text.includes(':page-down'))
  expect(lines.slice(3, 7)).toEqual([
    ' Keys',
    ' ▸ ↓ j         a line down  :down',
    '   ↑ k         a line up  :up',
    '   space PgDn  a page down  :page-down',
  ])
  instance.unmount()
})

test('Ctrl-Z calls suspend', async () => {
  const asked = vi.fn(async () => {})
  const instance = render(reader(asked))
  await frame(instance, (text) => text.includes('q quit'))
  instance.stdin.write('\u001A')
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce(), { timeout: 60_000 })
  instance.unmount()
})
