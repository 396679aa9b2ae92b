import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const hidden = `\u009B31mred\u202Eabc\u2066x\u{E0041}\u3164\u2060${'e\u0301'.concat('\u0301'.repeat(60))}`
const steering = /(?![\n\t])[\p{Cc}\u061C\u2028-\u202E\u2060-\u206F\u3164\uFEFF\u{E0000}-\u{E00FF}]|\p{M}{9}/u
const words = `The harbor ${hidden} will stay closed until Friday, Ann ${hidden} Lee said. “We cannot open it,” Ann Lee added.`
const page = `<!doctype html><html lang="en"><head><title>Harbor ${hidden} closed</title><meta name="author" content="Jane ${hidden} Doe"></head>
<body><article><h1>Harbor ${hidden} closed</h1><p>${words}</p><p>${words}</p></article></body></html>`
const [html, txt] = [file('harbor.html', page), file('harbor.txt', `Harbor ${hidden} closed\n\n${words}\n`)]
const lines = file('in.jsonl', `${JSON.stringify({ id: `one ${hidden}`, text: words })}\n`)
const odd = file(`odd\u202E\u009B.txt`, words)

beforeAll(async () => {
  const { code, out, err } = await run(['add', html, txt, odd], { env })
  expect([code, out, err].join()).not.toMatch(steering)
})

test.each([
  [['text', html]],
  [['text', '--json', html]],
  [['extract', txt]],
  [['extract', '--as', 'standoff', txt]],
  [['extract', '--explain', txt]],
  [['extract', '--explain', '--json', txt]],
  [['extract', '--jsonl', '--as', 'standoff', lines]],
  [['extract', '--jsonl', lines]],
  [['read', html]],
  [['list']],
  [['list', '--json']],
  [['search', 'harbor']],
  [['search', '--json', 'harbor']],
  [['voices']],
  [['voices', '--json']],
  [['figures']],
  [['export']],
  [['stats', '--json']],
  [['show', `none ${hidden}`]],
  [['search', `form:${hidden}`]],
  [['add', join(folder, `none${hidden}`)]],
  [['__complete', 'search', 'voice:']],
])('control characters never reach the terminal: %j', async (asked) => {
  const { out, err } = await run(asked, { env })
  expect(out + err).not.toBe('')
  expect(out).not.toMatch(steering)
  expect(err).not.toMatch(steering)
})

test.each(['json', 'jsonld', 'md', 'txt', 'html'])('show --as %s writes no control characters', async (format) => {
  const ids = JSON.parse((await run(['list', '--json'], { env })).out).map(({ id }: { readonly id: string }) => id)
  for (const id of ids) {
    const { code, out } = await run(['show', id, '--as', format], { env })
    expect(code).toBe(0)
    expect(out).not.toMatch(steering)
  }
})
