import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import workspace from '../../../../package.json' with { type: 'json' }

const root = new URL('../..', import.meta.url).pathname
const readme = readFileSync(`${root}README.md`, 'utf8')

/** The TypeScript examples of the README, in order. */
const examples = Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/gu), ([, code = '']) => code)

const outside = mkdtempSync(join(tmpdir(), 'onrecord-packed-'))
const run = (command: string, ...words: readonly string[]) =>
  execFileSync(command, words, { cwd: outside, timeout: 100_000, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  execFileSync('npx', ['--yes', workspace.packageManager, 'pack', '--out', join(outside, 'article-data.tgz')], {
    cwd: root,
    stdio: 'pipe',
  })
  writeFileSync(join(outside, 'package.json'), JSON.stringify({ name: 'throwaway', private: true, type: 'module' }))
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', './article-data.tgz')
  for (const [index, code] of examples.entries()) writeFileSync(join(outside, `example-${index}.ts`), code)
})

afterAll(() => rmSync(outside, { recursive: true, force: true }))

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(2)
})

test('outside the workspace the first example lists who said what', () => {
  const lines = run(process.execPath, 'example-0.ts').trim().split('\n')
  expect(lines.length).toBeGreaterThan(20)
  expect(lines[0]).toMatch(/^National Intelligence Service: Neither of the two soldiers/u)
})

test('outside the workspace every example runs', () => {
  for (const index of examples.keys()) expect(() => run(process.execPath, `example-${index}.ts`)).not.toThrow()
})

test('outside the workspace every example is type-checked by TypeScript in its strictest mode', () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    types: [],
    noEmit: true,
  }
  writeFileSync(join(outside, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
  const compiler = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname
  expect(() => run(process.execPath, compiler, '-p', '.')).not.toThrow()
  writeFileSync(
    join(outside, 'wrong.ts'),
    "import { edition } from '@onrecord/article-data/edition'\nexport const x: number = edition[0]?.headline\n",
  )
  expect(() => run(process.execPath, compiler, '-p', '.')).toThrow()
})
