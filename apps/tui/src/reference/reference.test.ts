import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryHints } from '../library/hints.ts'
import { libraryOn } from '../library/state.ts'
import { createProgram } from '../program.ts'
import { manualPage } from './manual-page.ts'
import { referenceFiles } from './reference-files.ts'

test('docs/keys.md, docs/config.md and man/onrecord.1 list the commands of the code (to write them: pnpm reference)', async () => {
  for (const { url, text } of await referenceFiles()) expect(readFileSync(url, 'utf8')).toBe(text)
})

test('the manual page has every command and option', async () => {
  const program = await createProgram([])
  const page = manualPage(program).replaceAll('\\-', '-')
  const all = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
  for (const command of all) {
    expect(page).toContain(`.SS onrecord ${command.name()}`)
    for (const { long } of command.options) expect(page).toContain(long)
  }
})

test('the hints of an empty list name only what works in it', () => {
  const hints = libraryHints({ ...libraryOn({ items: [] }, { columns: 80, rows: 24 }), view: { kind: 'feeds' } })
  expect(hints).toEqual(['a add', 'q back'])
})

test('the hints of a list name the keys of its commands', () => {
  const hints = libraryHints(
    libraryOn({ items: [{ id: 'one', headline: 'One', detail: '' }] }, { columns: 80, rows: 24 }),
  )
  expect(hints).toEqual(['enter read', '/ search', 'v voices', 'f feeds', 's sort', '* favorite', '? help', 'q quit'])
})
