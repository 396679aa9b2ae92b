import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command, maxRun, run, scratch } from './run.ts'

const { folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }

/** The completions in bash for a line, which bash has split into `words`. */
const offered = (line: string, words: readonly string[]): string => {
  const script = `onrecord() { "${process.execPath}" "${command}" "$@"; }
source <(onrecord completion bash)
COMP_LINE=$1 COMP_POINT=\${#1}; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', line, ...words], {
    timeout: maxRun,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return stdout.trim()
}

test('bash completes commands, and escapes the values of a query', async () => {
  await run(['list'], { env })
  expect(offered('onrecord sea', ['onrecord', 'sea'])).toBe('search')
  expect(offered('onrecord search voice:vol', ['onrecord', 'search', 'voice', ':', 'vol'])).toBe(
    '\\"Volodymyr\\ Zelenskyy\\"',
  )
  expect(offered('onrecord search form:', ['onrecord', 'search', 'form', ':']).split('\n')).toHaveLength(3)
})

test('zsh and fish have a script, and another shell is rejected', async () => {
  expect((await run(['completion', 'zsh'])).out).toContain('compdef _onrecord onrecord')
  expect((await run(['completion', 'fish'])).out).toContain('complete -c onrecord')
  expect(await run(['completion', 'csh'])).toMatchObject({ code: 2, out: '' })
})
