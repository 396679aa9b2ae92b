import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command, run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const story = (boats: string) =>
  `Boats sink in storm\n\n${boats} boats sank on Monday, the harbour office said. “Nobody was hurt,” Ann Lee added.\n`

/** The arguments of every command with help; [] is the program itself. */
const commandsIn = async (words: readonly string[] = []): Promise<readonly (readonly string[])[]> => {
  const { out } = await run([...words, '--help'])
  const listed = out.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  const names = Array.from(listed.matchAll(/^ {2}([a-z]+)/gmu), ([, name = '']) => name)
  const below = await Promise.all(names.filter((name) => name !== 'help').map((name) => commandsIn([...words, name])))
  return [words, ...below.flat()]
}

test('the help of every command has --archive and an example', async () => {
  for (const words of await commandsIn()) {
    const { out, code, err } = await run([...words, '--help'])
    expect([words, code, err]).toEqual([words, 0, ''])
    expect(out).toContain('--archive')
    expect(out).toContain('Examples:')
  }
})

test('every example in the help works', async () => {
  file('story.txt', story('Two'))
  await run(['add', join(folder, 'story.txt')], { env })
  file('story.txt', story('Three'))
  file('page.html', `<!doctype html><title>A page</title><article><h1>A page</h1><p>${story('Four')}</p></article>`)
  file('stories.jsonl', `${JSON.stringify({ id: 'a', text: story('Five') })}\n`)
  mkdirSync(join(folder, 'stories'), { recursive: true })
  file('stories/one.txt', `Ferry line reopens\n\nThe ferry line reopened on Monday, the ministry said.\n`)

  const helps = await Promise.all((await commandsIn()).map((words) => run([...words, '--help'])))
  const examples = helps.flatMap(({ out }) => Array.from(out.matchAll(/^ {2}\$ (.+)$/gmu), ([, line = '']) => line))
  expect(examples.length).toBeGreaterThanOrEqual(40)
  // `serve` needs a built site and runs until it is stopped. Another test covers it.
  for (const example of examples.filter((line) => !line.startsWith('onrecord serve'))) {
    const script = `onrecord() { "${process.execPath}" "${command}" "$@"; }; less() { cat; }; set -e; ${example}`
    const { status, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    expect([example, status, stderr]).toEqual([example, 0, expect.not.stringContaining('onrecord: ')])
  }
})
