import { request } from 'node:http'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { arbitraryRequest } from '../fixtures/arbitrary-request.ts'

const answered = new Set([200, 307, 308, 400, 404])

const statusOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(inject('site'), { path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })

test('every address gets an answer, a refusal or 404, whatever its values', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRequest, async (path) => {
      expect(answered, path).toContain(await statusOf(path))
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
  )
})

test.each([
  '/voices?name=.',
  '/voices?name=%00',
  '/figures?of=%22',
  '/search?q=%22.%22',
  '/search?q=-.',
  '/compare?find=.',
])('%s has no letter to search for, and still gets an answer', async (path) => {
  expect(await statusOf(path)).toBe(200)
})
