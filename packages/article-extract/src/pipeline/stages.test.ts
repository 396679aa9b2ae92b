import { expect, test } from 'vitest'
import { readOptions } from '../options/read-options.ts'
import { prepare } from './prepare.ts'
import { stages } from './stages.ts'

const text = `HARBOR — Mayor Ilse Marten said on Monday that 40 boats would return. "We are ready," she told reporters.

The port authority denied the report, according to its spokesman Anders Lie. He said the work began last week.`

/** Everything in a value as text, with the contents of maps, sets and typed arrays. */
const contents = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set || ArrayBuffer.isView(part)
      ? Array.from(part as Iterable<unknown>)
      : part,
  )

const { doc, context } = prepare(text, readOptions({ datePublished: '2025-01-14' }))
const docs = [doc]
for (const stage of stages) docs.push(stage.run(docs.at(-1) ?? doc, context))

test.each(stages.map((stage, index) => [stage.name, stage, index] as const))(
  'the stage %s does not change its input, and gives the same result again',
  (_, stage, index) => {
    const input = docs[index] ?? doc
    const before = contents(input)
    const again = stage.run(input, context)
    expect(contents(input)).toBe(before)
    expect(contents(again)).toBe(contents(docs[index + 1]))
  },
)
