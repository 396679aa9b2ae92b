import { expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { fetchFailure } from './fetch-failure.ts'

const failed = (code: string): Error => Object.assign(new Error('x'), { code })

test.each([
  ['ENOTFOUND', 'cannot be reached: no host has this name. Check the address.'],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'has a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Check the address.',
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'has a certificate that is not trusted (ERR_TLS_CERT_ALTNAME_INVALID). Check the address.',
  ],
  ['HPE_INVALID_CONSTANT', 'does not respond in HTTP (HPE_INVALID_CONSTANT). Expected a web server.'],
  ['UND_ERR_CONNECT_TIMEOUT', 'did not respond completely within 10 s. Try again later.'],
  ['ESOMETHING', 'cannot be fetched (ESOMETHING). Try again later.'],
])('%s is described in words', (code, words) => {
  expect(fetchFailure('http://example.org/', failed(code), 10_000).message).toBe(`"http://example.org/" ${words}`)
})

test('an ImportError is NOT wrapped, even if a library wrapped it before', () => {
  const refusal = new ImportError('refused')
  expect(fetchFailure('x', refusal, 1)).toBe(refusal)
  expect(fetchFailure('x', new Error('wrapped', { cause: refusal }), 1)).toBe(refusal)
})
