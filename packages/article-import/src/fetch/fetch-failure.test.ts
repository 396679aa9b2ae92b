import { expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { fetchFailure } from './fetch-failure.ts'

const failed = (code: string): Error => Object.assign(new Error('x'), { code })

test.each([
  ['ENOTFOUND', 'cannot be reached: there is no host of that name. Expected one that exists.'],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'has no certificate to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Expected a valid one.',
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'has no certificate to be trusted (ERR_TLS_CERT_ALTNAME_INVALID). Expected a valid one.',
  ],
  ['HPE_INVALID_CONSTANT', 'does not answer in HTTP (HPE_INVALID_CONSTANT). Expected a web server.'],
  ['UND_ERR_CONNECT_TIMEOUT', 'was not there within 10 s. Expected a whole answer in that time.'],
  ['ESOMETHING', 'cannot be fetched (ESOMETHING). Expected a whole answer.'],
])('%s is told in words', (code, words) => {
  expect(fetchFailure('http://example.org/', failed(code), 10_000).message).toBe(`"http://example.org/" ${words}`)
})

test('an ImportError is NOT wrapped, nor one that a library wrapped', () => {
  const refusal = new ImportError('refused')
  expect(fetchFailure('x', refusal, 1)).toBe(refusal)
  expect(fetchFailure('x', new Error('wrapped', { cause: refusal }), 1)).toBe(refusal)
})
