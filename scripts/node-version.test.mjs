import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oldestNode, tooOldNode } from './node-version.mjs'

test.each(['20.9.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(tooOldNode(version)).toBeUndefined()
})

test.each(['18.20.8', '20.8.1', '14.21.3', '9.11.2', '0.12.18'])(
  'Node %s is too old, which gives a one-line error',
  (version) => {
    expect(tooOldNode(version)).toBe(
      `On Record requires Node 20.9 or later, but this is Node ${version}. Install a newer Node.`,
    )
  },
)

test('package.json requires the same Node', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(engines.node).toBe(`>=${oldestNode}`)
})

test.each(['start', 'test', 'onrecord', 'turbo'])(
  '%s.mjs imports nothing before it checks the Node version',
  (name) => {
    const source = readFileSync(new URL(`./${name}.mjs`, import.meta.url), 'utf8')
    expect(source.match(/^import .*$/gm)).toEqual(["import { tooOldNode } from './node-version.mjs'"])
    // A top-level await would be a syntax error on Node 12.
    expect(source).not.toMatch(/^\s{0,2}await /m)
  },
)
