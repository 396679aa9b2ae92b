import { OnRecordError } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { fetchResource } from './fetch.ts'
import { collect } from './fixtures/collect.ts'
import { type ImportError, importBytes, importFrom } from './index.ts'

const failureOf = async (items: ReturnType<typeof importFrom>): Promise<ImportError | undefined> => {
  const [first] = await collect(items)
  return first?.kind === 'failure' ? first.error : undefined
}
const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each([
  ['a file that does not exist', 'not-found', () => importFrom('no-such-file.txt')],
  ['a text without words', 'no-text', () => importBytes(bytesOf('  \n'), { name: 'a.txt' })],
  ['a picture', 'unsupported', () => importBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { name: 'a' })],
  ['more bytes than allowed', 'too-large', () => importBytes(bytesOf('words '), { name: 'a.txt' }, { maxBytes: 3 })],
  ['JSON that is cut off', 'damaged', () => importBytes(bytesOf('{"text": "a'), { name: 'a.json' })],
  ['a local address', 'not-allowed', () => importFrom('http://localhost/')],
  ['another scheme', 'unsupported', () => importFrom('ftp://post.example/')],
] as const)('%s is "%s"', async (_, code, items) => {
  const error = await failureOf(items())
  expect(error).toBeInstanceOf(OnRecordError)
  expect(error?.code).toBe(code)
})

test('a fetch that is refused says what would allow it', async () => {
  await expect(fetchResource('http://localhost/')).rejects.toMatchObject({ code: 'not-allowed', refusal: 'local' })
})
