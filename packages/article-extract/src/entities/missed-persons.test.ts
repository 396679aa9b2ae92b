import { describe, expect, test } from 'vitest'
import { markedText } from '../fixtures/marked-text.ts'
import { resolveNames } from './resolve-names.ts'

const namesOf = (source: string, kind: string): readonly string[] => {
  const { doc, spans } = markedText(source)
  return resolveNames(doc, spans).entities.flatMap((entity) => (entity.kind === kind ? [entity.name] : []))
}

describe('finds a person whose surname is also a place or a word in', () => {
  test.each([
    ['Wade [l:London] coached the team. It flew home.', 'Wade London'],
    ['So Martin O’Hara left early.', 'Martin O’Hara'],
    ['Nurse Sydney [o:Banks] was on shift.', 'Sydney Banks'],
    ['So said Director of Public Works Tom Reed.', 'Tom Reed'],
    ['Her colleague, [l:Georgia Street], ran for the stairs.', 'Georgia Street'],
    ['Norland’s Queen Elizabeth II waved.', 'Elizabeth II'],
    ['The nurses met Queen Victoria on Monday.', 'Victoria'],
    ['His mother, Zeb [p:Park], thanked them.', 'Zeb Park'],
    ['It was his mother, Zeb [l:Hill].', 'Zeb Hill'],
    ['The mayor of Tolvik, [l:Zeb Hill], said no.', 'Zeb Hill'],
    ['Head teacher [o:Martin Church] said no.', 'Martin Church'],
    ['Its chief executive, [o:Martin Steel], said no.', 'Martin Steel'],
    ['The Secretary for Health, Zeb Hill, said no.', 'Zeb Hill'],
  ])('%s', (source, name) => {
    expect(namesOf(source, 'person')).toEqual([name])
  })
})

describe('does NOT find a person in', () => {
  test.each([
    ['a team', 'The [o:Dallas Mavericks] won. Then Carolina Panthers fans sang.'],
    ['a book', 'He swore on the King James Bible.'],
    ['a style', 'It was an Elizabeth Warren-style speech.'],
    ['a place in a name with "of"', 'They saw the Church of Saint Victoria Road.'],
    ['a longer name', 'They saw Victoria Railway Station.'],
    ['a place and a word for places', 'They met near Albert Bridge.'],
    [
      'a place with a monarch’s name',
      'They saw Queen Victoria Market, Prince George’s County and King David II Bridge.',
    ],
    ['a company that is a partner', 'Its partner, Zeb Foods, was late.'],
    ['a company with a person’s name', 'Its owner, [o:Martin Foods], was late.'],
    ['a company that is an owner', 'The club’s owner, Zeb Hill, was late.'],
  ])('%s', (_, source) => {
    expect(namesOf(source, 'person')).toEqual([])
  })
})

describe('finds a company after the noun that says what it is in', () => {
  test.each([
    ['Miner Blue Ridge Resources has found copper.', 'Blue Ridge Resources'],
    ['[o:Airline Sol Air] has grounded six planes.', 'Sol Air'],
    ['[o:Rival Corran Foods] was late.', 'Corran Foods'],
  ])('%s', (source, name) => {
    expect(namesOf(source, 'organization')).toEqual([name])
  })
})

test('a name that begins with the noun keeps it', () => {
  expect(namesOf('[o:Airline Pilots Association] members met.', 'organization')).toEqual(['Airline Pilots Association'])
})
