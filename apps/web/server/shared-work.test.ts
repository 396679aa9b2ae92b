import { expect, test } from 'vitest'
import { sharedWork } from './shared-work.ts'

/** Work that ends when it is told to, and knows how often it was begun. */
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

test('what many ask for at once is done once', async () => {
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

test('it goes on when one of them leaves, and stops when all have', async () => {
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
