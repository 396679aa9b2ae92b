import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-examples-'))
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'first.md'),
  `---
title: Harbor wall fails
date: 2025-01-13
---
The harbor wall fell on Monday, Ada Mull said.

At least 40 boats were lost, the Harbor Safety Agency said. Officials warned that the rest of the wall is weak.
`,
)
writeFileSync(
  join(folder, 'second.md'),
  `---
title: More boats lost
date: 2025-01-15
---
“We will rebuild it,” said Ada Mull.

At least 55 boats were lost, the Harbor Safety Agency said on Wednesday.
`,
)

const run = (program: string, ...words: readonly string[]): readonly string[] =>
  execFileSync(process.execPath, ['--conditions=@onrecord/source', join(import.meta.dirname, program), ...words], {
    timeout: 100_000,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
    .trim()
    .split('\n')

test('quotations.ts lists what everyone says', () => {
  const said = run('quotations.ts', folder).map((line) => JSON.parse(line))
  expect(said.length).toBeGreaterThanOrEqual(4)
  expect(said).toContainEqual(
    expect.objectContaining({ story: 'more-boats-lost', voice: 'Ada Mull', words: 'We will rebuild it', paragraph: 1 }),
  )
})

test('voice-feed.ts has an entry for each statement of the voice, the latest first', () => {
  const feed = run('voice-feed.ts', folder, 'Ada Mull').join('\n')
  expect(feed.match(/<title>[^<]+/gu)?.slice(0, 2)).toEqual(['<title>Ada Mull', '<title>We will rebuild it'])
  expect(feed.match(/<entry>/gu)).toHaveLength(2)
})

test('figure-tracker.ts shows a figure by who gives it and when', () => {
  const lines = run('figure-tracker.ts', folder)
  const amounts = lines.find((line) => line.startsWith('  Harbor Safety Agency'))
  expect(amounts).toMatch(/≥ 40.*≥ 55/u)
})

test('check-sources.ts lists claims without a named source, with their place', () => {
  const [first, ...claims] = run('check-sources.ts', join(folder, 'first.md'))
  expect(first).toMatch(/^Harbor wall fails: \d+% has no source$/u)
  expect(claims.join('\n')).toMatch(/^3:\d+ Officials \(described\): the rest of the wall is weak$/mu)
})

test('search-archive.ts finds the statements that match', () => {
  expect(run('search-archive.ts', folder, 'voice:mull rebuild')).toEqual([
    'More boats lost | Ada Mull | “We will rebuild it”',
  ])
})

test('every program is tested, and there are five', () => {
  const programs = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  expect(programs).toEqual([
    'check-sources.ts',
    'figure-tracker.ts',
    'quotations.ts',
    'search-archive.ts',
    'voice-feed.ts',
  ])
})
