import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled } from './installed.mjs'
import { root } from './project.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-installed-'))
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'node_modules/.bin/node']) {
    writeFileSync(join(folder, file), '')
  }
  record(folder, Date.now() + 1000)
})

afterEach(() => rmSync(folder, { recursive: true }))

/**
 * @param {string} project
 * @param {number} time
 */
function record(project, time) {
  const state = { lastValidatedTimestamp: time, projects: { [project]: {} } }
  writeFileSync(join(folder, 'node_modules', '.pnpm-workspace-state-v1.json'), JSON.stringify(state))
}

test('an installation after the last change counts', () => {
  expect(isInstalled(folder)).toBe(true)
})

test('pnpm keeps its record where we look for it', () => {
  const state = JSON.parse(readFileSync(join(root, 'node_modules', '.pnpm-workspace-state-v1.json'), 'utf8'))
  expect(state.lastValidatedTimestamp).toBeTypeOf('number')
  expect(Object.keys(state.projects)).toContain(root)
})

test.each(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])('a newer %s requires an installation', (file) => {
  const later = Date.now() / 1000 + 60
  utimesSync(join(folder, file), later, later)
  expect(isInstalled(folder)).toBe(false)
})

test.each(['node_modules', 'node_modules/.bin/node', 'pnpm-lock.yaml'])(
  'a missing %s requires an installation',
  (file) => {
    rmSync(join(folder, file), { recursive: true })
    expect(isInstalled(folder)).toBe(false)
  },
)

test('a folder that was moved or copied requires an installation', () => {
  record('elsewhere', Date.now() + 1000)
  expect(isInstalled(folder)).toBe(false)
})
