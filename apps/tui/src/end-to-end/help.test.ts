import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command, maxRun, type Outcome, run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const story = (boats: string) =>
  `Boats sink in storm\n\n${boats} boats sank on Monday, the harbour office said. “Nobody was hurt,” Ann Lee added.\n`

type Help = { readonly words: readonly string[]; readonly outcome: Outcome }

/** The help of a command and of all commands below it; [] is the program itself. */
const helpsOf = async (words: readonly string[] = []): Promise<readonly Help[]> => {
  const outcome = await run([...words, '--help'])
  const listed = outcome.out.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  const names = Array.from(listed.matchAll(/^ {2}([a-z]+)/gmu), ([, name = '']) => name)
  const below = await Promise.all(names.filter((name) => name !== 'help').map((name) => helpsOf([...words, name])))
  return [{ words, outcome }, ...below.flat()]
}

const helps = await helpsOf()

test.each(helps)('the help of the command $words has --archive and an example', ({ outcome: { out, code, err } }) => {
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('--archive')
  expect(out).toContain('Examples:')
})

// Some sixty processes run one after another, because later examples need what earlier ones stored.
test('every example in the help works', { timeout: 300_000 }, async () => {
  file('story.txt', story('Two'))
  await run(['add', join(folder, 'story.txt')], { env })
  file('story.txt', story('Three'))
  file('page.html', `<!doctype html><title>A page</title><article><h1>A page</h1><p>${story('Four')}</p></article>`)
  file('stories.jsonl', `${JSON.stringify({ id: 'a', text: story('Five') })}\n`)
  mkdirSync(join(folder, 'stories'), { recursive: true })
  file('stories/one.txt', `Ferry line reopens\n\nThe ferry line reopened on Monday, the ministry said.\n`)

  const examples = helps.flatMap(({ outcome }) =>
    Array.from(outcome.out.matchAll(/^ {2}\$ (.+)$/gmu), ([, line = '']) => line),
  )
  expect(examples.length).toBeGreaterThanOrEqual(40)
  // `serve` needs a built site and runs until it is stopped. Another test covers it.
  for (const example of examples.filter((line) => !line.startsWith('onrecord serve'))) {
    const script = `onrecord() { "${process.execPath}" "${command}" "$@"; }; less() { cat; }; set -e; ${example}`
    const { status, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      timeout: maxRun,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    expect([example, status, stderr]).toEqual([example, 0, expect.not.stringContaining('onrecord: ')])
  }
})
