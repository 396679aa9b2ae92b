import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../workspace/project.mjs'

const folder = join(root, 'docs/decisions')

const intro = `# Decisions

Why the project is built as it is, one page for each decision. A page has the sections Context, Decision and Status. When
a decision changes, write a new one and mark the old one as superseded. Numbers are never reused; 026 was never used.

A test writes this page. After you add or change a decision, run \`pnpm test decisions -u\`.
`

/** A decision's number, title and status: "Accepted", or "Superseded by 021". */
const rowOf = (/** @type {string} */ file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const [, number = '', title = ''] = /^# (\d{3}): (.+)\n/u.exec(text) ?? []
  const [, first = '', by] = /\n## Status\n\n(Accepted|Superseded)(?: by \[(\d{3})\])?/u.exec(text) ?? []
  return { file, number, title, status: by ? `${first} by ${by}` : first }
}

const decisions = readdirSync(folder)
  .filter((file) => /^\d/u.test(file))
  .toSorted()
  .map(rowOf)

test.each(decisions)(
  '$file has its number and title, a status, and fits on one page',
  ({ file, number, title, status }) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(file.slice(0, 3)).toBe(number)
    expect(title).not.toBe('')
    expect(text.match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Status'])
    expect(status).toMatch(/^(?:Accepted|Superseded by \d{3})$/u)
    expect(text.split('\n').length).toBeLessThan(60)
  },
)

test('no two decisions have the same number', () => {
  expect(new Set(decisions.map(({ number }) => number)).size).toBe(decisions.length)
})

test('the README of the decisions lists all of them', async () => {
  const rows = [
    ['number', 'decision', 'status'],
    ...decisions.map(({ file, number, title, status = '' }) => [number, `[${title}](${file})`, status]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const dashes = widths.map((width) => '-'.repeat(width))
  const table = [...rows.slice(0, 1), dashes, ...rows.slice(1)].map(line).join('\n')
  await expect(`${intro}\n${table}\n`).toMatchFileSnapshot(join(folder, 'README.md'))
})
