import { expect, test } from 'vitest'
import { openArchive } from '../../open-archive.ts'

test('a query of many parts is answered, and one that is too deep is refused in one line', async () => {
  const archive = await openArchive(':memory:')
  const word = { kind: 'word', word: 'soldiers' } as const
  const many = { kind: 'or', of: Array.from({ length: 2000 }, () => word) } as const
  expect((await archive.search(many)).items.length).toBe(1)
  let deep: Parameters<typeof archive.search>[0] = word
  for (let depth = 0; depth < 500; depth++) deep = { kind: 'and', of: [{ kind: 'not', of: deep }, word] }
  await expect(archive.search(deep)).rejects.toThrow(/^The archive .* failed: [^\n]+$/u)
  await archive.close()
})
