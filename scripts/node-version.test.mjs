import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oldestNode, tooOldNode } from './node-version.mjs'

test.each(['20.9.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('Node %s will do', (version) => {
  expect(tooOldNode(version)).toBeUndefined()
})

test.each(['18.20.8', '20.8.1', '14.21.3', '9.11.2', '0.12.18'])(
  'Node %s is too old, and one line says so',
  (version) => {
    expect(tooOldNode(version)).toBe(`On Record needs Node 20.9 or newer; this is ${version}.`)
  },
)

test('package.json asks for the same Node', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(engines.node).toBe(`>=${oldestNode}`)
})

test.each(['start', 'test', 'onrecord', 'turbo'])('%s.mjs imports nothing before it has checked the Node', (name) => {
  const source = readFileSync(new URL(`./${name}.mjs`, import.meta.url), 'utf8')
  expect(source.match(/^import .*$/gm)).toEqual(["import { tooOldNode } from './node-version.mjs'"])
  // A top-level await would be a syntax error on Node 12.
  expect(source).not.toMatch(/^\s{0,2}await /m)
})
