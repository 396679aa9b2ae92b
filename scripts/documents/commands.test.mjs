import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { root } from '../workspace/project.mjs'
import { codeBlocks, commandLines } from './code-blocks.mjs'

const run = promisify(execFile)
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'))
writeFileSync(join(folder, 'story.txt'), 'Harbour closed\n\nThe harbour is closed, Mayor Jane Lee said on Monday.\n')

afterAll(() => rmSync(folder, { recursive: true }))

const script = /^(?:npm (?:run (?:--silent )?)?|pnpm )(?<name>[\w:]+)(?: -- .+| -?-?[\w@/= -]+)?$/

test.each([...commandLines('README.md'), ...commandLines('CONTRIBUTING.md')])(
  '%s calls a script that exists',
  (line) => {
    expect(Object.keys(scripts)).toContain(script.exec(line)?.groups?.name)
  },
)

const onrecord = 'npm run --silent onrecord -- '

test.each(commandLines('README.md').filter((line) => line.startsWith(onrecord)))(
  '%s works as the README shows it',
  async (line) => {
    const args = line.slice(onrecord.length).split(' ')
    const env = { ...process.env, INIT_CWD: folder, ONRECORD_HOME: join(folder, 'home'), ONRECORD_ARCHIVE: '' }
    const { stdout } = await run(process.execPath, [join(root, 'scripts', 'onrecord.mjs'), ...args], { env })
    expect(stdout.trim()).not.toBe('')
  },
)

test('the example of the README works', async () => {
  const [code = ''] = codeBlocks('README.md', 'js')
  const story = code.replace("'story.txt'", JSON.stringify(join(folder, 'story.txt')))
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', story], { cwd: join(root, 'scripts') })
  const [voices, share] = stdout.trim().split('\n')
  expect(voices).toMatch(/^\[ 'Jane Lee: \d+ words' \]$/)
  expect(Number(share)).toBeGreaterThan(0)
  expect(Number(share)).toBeLessThan(1)
})
