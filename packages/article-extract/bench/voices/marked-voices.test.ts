import { expect, test } from 'vitest'
import { heldVoices, markedVoices } from './marked-voices.ts'

const [tuning, held] = [markedVoices(), heldVoices()]
const articles = [...tuning, ...held]

test('at least 25 articles are for tuning and 5 are held out, without overlap', () => {
  expect(tuning.length).toBeGreaterThanOrEqual(25)
  expect(held.length).toBeGreaterThanOrEqual(5)
  expect(tuning.every(({ isHeld }) => !isHeld) && held.every(({ isHeld }) => isHeld)).toBe(true)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
})

test('every mark consists of ordered offsets, without text', () => {
  for (const { source, content, voice, chain = [] } of articles.flatMap(({ statements }) => statements)) {
    for (const [start, end] of [...source, ...content, ...(voice ? [voice] : []), ...chain])
      expect(end).toBeGreaterThan(start)
    expect(content.length).toBeGreaterThan(0)
  }
})

test('every answer refers to voices of its article, and descriptions are offsets', () => {
  for (const { voices, statements } of articles) {
    for (const { who, anonymity } of statements) {
      expect(who.length).toBeGreaterThan(0)
      for (const index of who.flat()) expect(voices[index]).toBeDefined()
      expect(who[0]?.length === 0).toBe(anonymity === 'anonymous')
    }
    for (const { names, anonymity } of voices) {
      expect(names.length).toBeGreaterThan(0)
      if (anonymity === 'named') expect(names.every((name) => typeof name === 'string')).toBe(true)
    }
  }
})

test('a clean name does NOT include a title, role or party', () => {
  const title = /^(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Gov|President|Former|Judge|Justice|Chief|Mayor)\b|\(/u
  for (const { kind, names } of articles.flatMap(({ voices }) => voices))
    if (kind === 'person') for (const name of names) expect(typeof name === 'string' ? name : '').not.toMatch(title)
})
