import { expect, test } from 'vitest'
import { readScene } from '../fixtures/scene.ts'
import { findPredications, readRole, rolesOf } from './descriptions.ts'
import { findMentions } from './find-mentions.ts'

const said = (text: string): readonly string[] => {
  const { doc, table } = readScene({ text, names: ['he Colin Maddox', 'body Harwell United', 'place Leeds'] })
  const mentions = findMentions(doc, table, [])
  return findPredications(doc, mentions).flatMap(({ subject, description: { key, words } }) => {
    const mention = mentions[subject]
    return mention?.form === 'name' && mention.entityId === 'Colin Maddox' ? [[key, ...words].join(' ')] : []
  })
}

test.each([
  ['Colin Maddox, the mayor of Leeds, left.', 'mayor leeds'],
  ['Colin Maddox, 52, the mayor of Leeds, left.', 'mayor leeds'],
  ['Colin Maddox of Leeds, the head of the council, left.', 'head council'],
  ['They saw Colin Maddox, the ranking member on the Harwell Committee, who left.', 'member ranking'],
  ['Colin Maddox, a former aide to the mayor was the first.', 'aide former mayor'],
  ["The club's manager, Colin Maddox, left.", 'manager club'],
  ['Chief economist Colin Maddox left.', 'economist chief'],
  ['Colin Maddox, who leads the inquiry, left.', 'leader inquiry'],
  ['Colin Maddox manages Harwell United.', 'manager harwell united'],
  ['Colin Maddox is the chief executive of Harwell United.', 'ceo chief harwell united'],
  ['Colin Maddox worked as a driver.', 'driver'],
  ['Colin Maddox was arrested on Sunday.', 'suspect'],
  ['They met Colin Maddox, a banker and former council official who left.', 'banker'],
  ["When Colin Maddox, the club's campaign manager was asked, he left.", 'manager club campaign'],
  ["When Colin Maddox, Leeds' campaign manager was asked, he left.", 'manager leeds campaign'],
  ['So said Colin Maddox, the Leeds Customs and Border commissioner, who left.', 'commissioner leeds customs border'],
])('%j describes him', (text, description) => {
  expect(said(text)).toContain(description)
})

test.each([['A spokeswoman for presidential candidate Colin Maddox left.', 'spokeswoman candidate presidential']])(
  '%j does NOT call him a %s',
  (text, description) => {
    expect(said(text)).not.toContain(description)
  },
)

test.each([
  ['After meeting Colin Maddox, the president said no.'],
  ['Colin Maddox met the mayor.'],
  ['Colin Maddox left and the mayor stayed.'],
  ['Colin Maddox laughed as the mayor left.'],
])('%j does NOT describe him', (text) => {
  expect(said(text)).toEqual([])
})

test.each([
  ['Sen.', 'senator'],
  ['mayor of Leeds', 'mayor leeds'],
  ['US President', 'president us'],
  ['Prime Minister', 'premier prime'],
  ['CEO', 'ceo'],
])('the role %j is compared as %j', (role, expected) => {
  const found = readRole(role)
  expect([found?.key, ...(found?.words ?? [])].join(' ')).toBe(expected)
})

const rolesAs = (roles: readonly string[]): readonly string[] =>
  rolesOf({ id: 'x', kind: 'person', name: 'Ana Marten', aliases: [], roles, named: true }).map(({ key, words }) =>
    [key, ...words].join(' '),
  )

test('a party in brackets adds the state to a title', () => {
  expect(rolesAs(['Sen.', 'R-Vt.'])).toEqual(['senator vermont republican', 'republican vermont'])
  expect(rolesAs(['Gov.', 'D'])).toEqual(['governor democrat', 'democrat'])
})

test('a party in brackets does NOT change other titles', () => {
  expect(rolesAs(['Coach', 'D-Ohio'])).toEqual(['coach', 'democrat ohio'])
  expect(rolesAs(['Coach'])).toEqual(['coach'])
})
