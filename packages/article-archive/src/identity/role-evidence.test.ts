import { expect, test } from 'vitest'
import { isExpert, isLocal, namesPlace, roleEvidence, roleFit, sharedQualifiers } from './role-evidence.ts'

const roles = (...all: readonly string[]) => roleEvidence(all, undefined)

test.each([
  ['daughter', 'spokeswoman', 'near'],
  ['son of the leading runner', 'executive', 'near'],
  ['Rev.', 'Vatican spokesman', 'near'],
  ['senator', 'Sen.', 'same'],
  ['actor', 'general', 'conflict'],
  ['farmer', 'spokeswoman', 'conflict'],
])('"%s" and "%s": %s', (one, other, fit) => {
  expect(roleFit(roles(one), roles(other))).toBe(fit)
})

test('words that qualify roles are counted, where both have some', () => {
  expect(sharedQualifiers(roles('professor at Brookfield University'), roles('Brookfield University historian'))).toBe(
    2,
  )
  expect(sharedQualifiers(roles('mayor of Tolvik'), roles('mayor of Lindal'))).toBe(0)
  expect(sharedQualifiers(roles('mayor'), roles('mayor of Lindal'))).toBeUndefined()
})

test('a role may name the place that it belongs to', () => {
  expect(namesPlace(roles('mayor of New Tolvik'), new Set(['new tolvik']))).toBe(true)
  expect(namesPlace(roles('mayor'), new Set(['tolvik']))).toBe(false)
})

test('scholars speak in stories set anywhere, police chiefs do NOT', () => {
  expect([isExpert(roles('law professor')), isLocal(roles('law professor'))]).toEqual([true, false])
  expect([isExpert(roles('police chief')), isLocal(roles('police chief'))]).toEqual([false, true])
})
