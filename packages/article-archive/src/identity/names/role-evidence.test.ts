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
  // Posts of several words.
  ['chief financial officer', 'CFO', 'same'],
  ['chief marketing officer', 'owner', 'field'],
  // The subject of the work is not a post in that field.
  ['retired general', 'military analyst', 'near'],
  ['head of the Senate Harbor Fund', 'delegate', 'near'],
  // Names of organizations and of other people are not posts.
  ['doctor at Brookfield General Hospital', 'nurse', 'field'],
  ['spokesman for President Karl Odenbach', 'president', 'near'],
  ['director of the University of Lindal Survey Center', 'pollster', 'unknown'],
  ['head of the Tolvik Bakers Guild', 'baker', 'unknown'],
])('"%s" and "%s": %s', (one, other, fit) => {
  expect(roleFit(roles(one), roles(other))).toBe(fit)
})

test('shared qualifiers are counted if both roles have some', () => {
  expect(sharedQualifiers(roles('professor at Brookfield University'), roles('Brookfield University historian'))).toBe(
    2,
  )
  expect(sharedQualifiers(roles('mayor of Tolvik'), roles('mayor of Lindal'))).toBe(0)
  expect(sharedQualifiers(roles('mayor'), roles('mayor of Lindal'))).toBeUndefined()
})

test.each([
  ['UNL pollster', 'director of the University of North Lindal Survey Center', 1],
  ['analyst at the Bank of Northern Trade', 'BNT analyst', 1],
  ['HWA president', 'president of the Tolvik Rescue Service', 0],
  // Two letters match too many names.
  ['NB analyst', 'analyst at the Norvik Bank', 0],
])('an acronym in a role, "%s", and the organization "%s" of another: %i', (one, other, shared) => {
  expect(sharedQualifiers(roles(one), roles(other)) ?? 0).toBe(shared)
  expect(sharedQualifiers(roles(other), roles(one)) ?? 0).toBe(shared)
})

test('a role may name its place', () => {
  expect(namesPlace(roles('mayor of New Tolvik'), new Set(['new tolvik']))).toBe(true)
  expect(namesPlace(roles('mayor'), new Set(['tolvik']))).toBe(false)
})

test('scholars speak in stories set anywhere, police chiefs do NOT', () => {
  expect([isExpert(roles('law professor')), isLocal(roles('law professor'))]).toEqual([true, false])
  expect([isExpert(roles('police chief')), isLocal(roles('police chief'))]).toEqual([false, true])
})
