import { describe, expect, test } from 'vitest'
import { markedText } from '../fixtures/marked-text.ts'
import { resolveNames } from './resolve-names.ts'

const bodiesOf = (source: string): readonly string[] => {
  const { doc, spans } = markedText(source)
  return resolveNames(doc, spans).entities.flatMap(({ kind, name }) => (kind === 'organization' ? [name] : []))
}

describe('finds the full name of an organization', () => {
  test.each([
    ['The Association of Harbor Pilots said no.', 'Association of Harbor Pilots'],
    ['It was the [o:Committee] for a Balanced Regional Budget that met.', 'Committee for a Balanced Regional Budget'],
    ['So said Citizens for Port Justice.', 'Citizens for Port Justice'],
    ['So said Mothers against Harbor Noise.', 'Mothers against Harbor Noise'],
    ['So said the U.S. Court of Appeals for the Sixteenth Circuit.', 'U.S. Court of Appeals for the Sixteenth Circuit'],
    [
      'So said the [o:United Nations] High Commissioner for Sea Rights.',
      'United Nations High Commissioner for Sea Rights',
    ],
    ['So said the District Court for the District of Corran.', 'District Court for the District of Corran'],
    ['So said [l:Norway] Fisheries and Coast Services.', 'Norway Fisheries and Coast Services'],
    ['So said [l:Bergen] police.', 'Bergen police'],
    ['So said the French foreign ministry.', 'French foreign ministry'],
    ['So said the Campaign for [p:Clean Docks].', 'Campaign for Clean Docks'],
    ['So said the [o:Department for Herring], Cod and Seals.', 'Department for Herring, Cod and Seals'],
    ['So said the [o:Panel] on Coal, Steam, Rails, and Ports.', 'Panel on Coal, Steam, Rails, and Ports'],
    ['So said the Bureau of Barley, [p:Wool], Timber and [p:Ropes].', 'Bureau of Barley, Wool, Timber and Ropes'],
    ['So said the Center for Fish in the Common Interest.', 'Center for Fish in the Common Interest'],
    [
      'So said the [o:Society for the Prevention of Cruelty] to [p:Seals].',
      'Society for the Prevention of Cruelty to Seals',
    ],
    ['They sued [p:Lund] & [p:Lund] on Monday.', 'Lund & Lund'],
    ['The Society for Sea Birds and [p:Reefs] met.', 'Society for Sea Birds and Reefs'],
    ['So said [o:Saint Ilse]’s Hospital.', 'Saint Ilse’s Hospital'],
    ["King's College Tolvik said no.", "King's College Tolvik"],
    ["It was the [p:Tolvik Children]'s Hospital that said no.", "Tolvik Children's Hospital"],
    ['So said Transport for [l:Tolvik].', 'Transport for Tolvik'],
    ['Downing Street said no.', 'Downing Street'],
    ['Insurer [p:Corran Mutual] posted a loss.', 'Corran Mutual'],
    ['Retailer [p:Dahl] closed a shop.', 'Dahl'],
    ['So said [l:Blue Ridge] Resources.', 'Blue Ridge Resources'],
    ['Shares in [l:Corran Inc] fell.', 'Corran Inc'],
    ['So said [p:Corran], Inc., on Monday.', 'Corran Inc.'],
    ['Rival Jones Ltd. was pleased.', 'Jones Ltd.'],
    ['On Monday Corran & Sons Plc closed a shop.', 'Corran & Sons Plc'],
    ['Shares in [l:Corran Inc] fell. On Monday [p:Corran] shut a shop. Then [p:Corran] fell.', 'Corran'],
    ['So said the [p:Solheim] administration.', 'Solheim administration'],
    ['So said the [p:Solheim] campaign.', 'Solheim campaign'],
  ])('%s', (source, expected) => {
    expect(bodiesOf(source)).toEqual([expected])
  })
})

test('a list with a person of the story is NOT one name', () => {
  expect(bodiesOf('[p:Ada Lund] met the [o:Ministry of Coal], [p:Lund] and [p:Ilse Holm] said.')).toEqual([
    'Ministry of Coal',
  ])
})

test('lawyers for a company are NOT a body', () => {
  expect(bodiesOf('Lawyers for [o:Corran Ltd] met on Monday.')).toEqual(['Corran Ltd'])
})

test('the end of a company’s name is NOT a name', () => {
  expect(bodiesOf('They were Sailors of Corran Inc. on Monday.')).toEqual([])
})

test('a person’s surname is NOT the person’s company', () => {
  const source = '[p:Tom Jones] founded [p:Jones Ltd] in May. [p:Jones] was glad.'
  const { doc, spans } = markedText(source)
  expect(resolveNames(doc, spans).entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'person Tom Jones',
    'organization Jones Ltd',
  ])
})

test('a list of organizations is NOT one name', () => {
  expect(bodiesOf('So said the [o:Ministry of Coal], [o:Rosvik] and [o:Gazal].')).toEqual([
    'Ministry of Coal',
    'Rosvik',
    'Gazal',
  ])
})

describe('does NOT find an organization in', () => {
  test.each([
    ['a word for many people and a place', 'Then Fishermen for [l:Norway] met.'],
    ['a title and a name after "of"', 'Then the Friends of [p:Ada Lee] met.'],
    ['police who belong to a place, but are named officers', 'Then [l:Bergen] police officers met.'],
    ['an aide', 'Then a [p:Solheim] campaign aide left.'],
    ['a possessive', 'Then [p:Solheim]’s campaign ended.'],
    ['words in small letters', 'Then the association of pilots met.'],
  ])('%s', (_, source) => {
    expect(bodiesOf(source)).toEqual([])
  })
  test('two organizations do NOT become one name', () => {
    expect(bodiesOf('The [o:Coast Guard] and the [o:Harbor Office] met.')).toEqual(['Coast Guard', 'Harbor Office'])
  })
  test('a short name does NOT become the longer name that begins with it', () => {
    expect(
      bodiesOf('Yesterday the [o:United Nations] wrote again to the United Nations High Commissioner for Sea Rights.'),
    ).toEqual(['United Nations', 'United Nations High Commissioner for Sea Rights'])
  })
})

describe('a firm is whole in', () => {
  test.each([
    ['The law firm Hale, [o:Lowell & Marsh] said no.', 'organization Hale, Lowell & Marsh'],
    ['Then [p:Hale], [p:Lowell] and [o:Co] said no.', 'organization Hale, Lowell and Co'],
    ['So did Lowell and Sons.', 'organization Lowell and Sons'],
  ])('%s', (source, expected) => {
    const { doc, spans } = markedText(source)
    expect(resolveNames(doc, spans).entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([expected])
  })
  test.each([
    ['a place before it', 'In [l:Leeds], [o:Lowell & Marsh] said no.'],
    ['a day before it', 'On Monday, [o:Lowell & Marsh] said no.'],
    ['two persons', 'So did [p:Ada Hale], [p:Lowell] and [p:Marsh].'],
  ])('NOT with %s', (_, source) => {
    const { doc, spans } = markedText(source)
    expect(
      resolveNames(doc, spans)
        .entities.map(({ name }) => name)
        .join('; '),
    ).not.toMatch(/,/u)
  })
})
