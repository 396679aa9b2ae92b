import { expect, test } from 'vitest'
import { sharedWork } from './shared-work.ts'

/** Work that the test ends, with a record of how often it started. */
const workshop = () => {
  const begun: AbortSignal[] = []
  const ends: ((result: string) => void)[] = []
  const work = (signal: AbortSignal): Promise<string> => {
    begun.push(signal)
    return new Promise((resolve, reject) => {
      ends.push(resolve)
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  return { begun, ends, work }
}

test('work that several callers request at the same time runs once', async () => {
  const { begun, ends, work } = workshop()
  const share = sharedWork<string>()
  const all = [1, 2, 3].map(() => share('page', new AbortController().signal, work))
  ends[0]?.('made')
  expect(await Promise.all(all)).toEqual(['made', 'made', 'made'])
  expect(begun).toHaveLength(1)
  const again = share('page', new AbortController().signal, work)
  ends[1]?.('made again')
  expect(await again).toBe('made again')
})

test('work continues when one caller leaves, and stops when all have left', async () => {
  const { begun, work } = workshop()
  const share = sharedWork<string>()
  const [one, other] = [new AbortController(), new AbortController()]
  const all = [one, other].map(({ signal }) => share('page', signal, work))
  one.abort(new Error('gone'))
  expect(begun[0]?.aborted).toBe(false)
  other.abort(new Error('gone too'))
  expect(begun[0]?.aborted).toBe(true)
  for (const each of all) await expect(each).rejects.toThrow('gone too')
  void share('page', new AbortController().signal, work)
  expect(begun).toHaveLength(2)
})
