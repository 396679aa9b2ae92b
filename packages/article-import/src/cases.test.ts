import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Head } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { collect } from './fixtures/collect.ts'
import { importFrom } from './import-from.ts'

/** What a case requires of the imported items. */
interface Check {
  readonly and?: readonly Check[]
  readonly or?: readonly Check[]
  /** Words in the text of any story. */
  readonly has?: readonly string[]
  /** Words in no text. */
  readonly hasnot?: readonly string[]
  readonly head?: Partial<Head>
  /** Possible values of head fields. */
  readonly anyHead?: Readonly<Record<string, readonly unknown[]>>
  readonly maxBylines?: number
  readonly headLacks?: Readonly<Record<string, string>>
  readonly fail?: true
}

interface Case {
  readonly case: string
  readonly input: string
  readonly expect: string
  readonly check: Check
}

const folder = resolve(import.meta.dirname, 'fixtures/cases')
const cases = readFileSync(resolve(folder, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)

type Item = Awaited<ReturnType<typeof collect>>[number]
const headOf = (item: Item | undefined): Readonly<Record<string, unknown>> =>
  item?.kind === 'text' ? { ...item.head } : {}
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const holds = (check: Check, items: readonly Item[]): boolean => {
  const texts = items.map((item) => (item.kind === 'text' ? item.text : ''))
  const head = headOf(items[0])
  const isText = items.length > 0 && items.every(({ kind }) => kind === 'text')
  const asked: readonly (boolean | undefined)[] = [
    check.and?.every((one) => holds(one, items)),
    check.or?.some((one) => holds(one, items)),
    check.has?.every((words) => texts.some((text) => text.includes(words))),
    check.hasnot && isText && !check.hasnot.some((words) => texts.some((text) => text.includes(words))),
    check.head &&
      items.some((item) => Object.entries(check.head ?? {}).every(([key, value]) => isSame(headOf(item)[key], value))),
    check.anyHead &&
      Object.entries(check.anyHead).every(([key, values]) => values.some((value) => isSame(head[key], value))),
    check.maxBylines === undefined ? undefined : (head.bylines as readonly string[]).length <= check.maxBylines,
    check.headLacks && Object.entries(check.headLacks).every(([key, part]) => !String(head[key] ?? '').includes(part)),
    check.fail && items.every(({ kind }) => kind === 'failure'),
  ]
  return asked.every((answer) => answer !== false)
}

test.each(cases)('$case: $expect', async ({ case: name, input, check }) => {
  const lookup = (_host: string, _options: object, done: (error: Error) => void): void => done(new Error('no network'))
  const items = await collect(importFrom(resolve(folder, name, input), { lookup, timeoutMs: 400 } as never))
  expect(holds(check, items)).toBe(true)
})
