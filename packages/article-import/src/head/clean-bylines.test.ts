import { expect, test } from 'vitest'
import { cleanBylines } from './clean-bylines.ts'

test.each([
  ['By Jane Lee', 'en', ['Jane Lee']],
  ['BY JANE LEE AND ALI KHAN', 'en', ['JANE LEE', 'ALI KHAN']],
  ['Jane Lee, Ali Khan and Ann Roe', 'en', ['Jane Lee', 'Ali Khan', 'Ann Roe']],
  ['Jane Lee; Ali Khan | Ann Roe & Bo Dahl', '', ['Jane Lee', 'Ali Khan', 'Ann Roe', 'Bo Dahl']],
  ['Jane Lee, Political Editor', 'en', ['Jane Lee']],
  ['Jane Lee, CNN', 'en', ['Jane Lee']],
  ['Ann Roe, Jr.', 'en', ['Ann Roe, Jr.']],
  ['Jane Lee, jane@post.example, @janelee', 'en', ['Jane Lee']],
  ['Von Karin Holt und Uwe Ast', 'de', ['Karin Holt', 'Uwe Ast']],
  ['Par Léa Roy et Max Petit', 'fr-CA', ['Léa Roy', 'Max Petit']],
  ['ليلى حداد', 'ar', ['ليلى حداد']],
  ['김서연', 'ko', ['김서연']],
])('gives the names in %s', (byline, language, names) => {
  expect(cleanBylines([byline], language)).toEqual(names)
})

test('removes duplicate names', () => {
  expect(cleanBylines(['Jane Lee', 'By JANE LEE', 'Ali Khan'])).toEqual(['Jane Lee', 'Ali Khan'])
})

test('does NOT confuse a part of a name with a byline word, or drop a single desk or agency', () => {
  expect(cleanBylines(['Von Miller'], 'en')).toEqual(['Von Miller'])
  expect(cleanBylines(['Di Trevi'])).toEqual(['Di Trevi'])
  expect(cleanBylines(['Staff Reporters'])).toEqual(['Staff Reporters'])
  expect(cleanBylines(['BBC'])).toEqual(['BBC'])
})

test('does NOT give addresses, dates and symbols as names', () => {
  expect(cleanBylines(['https://social.example/jane', 'March 5, 2024', '@jane', '—', ''])).toEqual([])
})
