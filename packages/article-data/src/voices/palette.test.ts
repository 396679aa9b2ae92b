import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignTones, neutralTone, palette, surname } from './palette.ts'

test.each([
  [{ kind: 'person', name: 'Ilse Marten' }, 'Marten'],
  [{ kind: 'person', name: 'Ilse Marten Jr.' }, 'Marten'],
  [{ kind: 'person', name: 'Marten' }, 'Marten'],
  [{ kind: 'person', name: 'Sol Kim-ha', aliases: ['Sol'] }, 'Sol'],
  [{ kind: 'person', name: 'Ilse Marten', aliases: ['Ilse', 'Marten'] }, 'Marten'],
  [{ kind: 'organization', name: 'The Harbor Agency' }, 'Harbor Agency'],
  [{ kind: 'group', name: 'the residents' }, 'residents'],
  [{ name: 'Harbor Agency' }, 'Harbor Agency'],
] as const)('%o is known by %j', (entity, name) => {
  expect(surname(entity)).toBe(name)
})

test('a voice has the same tone in every story where no bigger voice has taken it', () => {
  const [alone] = assignTones(['Marten'])
  expect(assignTones(['MARTEN'])).toEqual([alone])
  expect(assignTones(['Marten', 'Marten'])[0]).toBe(alone)
  expect(assignTones([undefined, 'Marten'])[1]).toBe(alone)
})

test('no tone is used twice among the first eight voices, nor among the next eight', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 40 }), (keys) => {
      const tones = assignTones(keys)
      for (let from = 0; from < tones.length; from += 8) {
        const some = tones.slice(from, from + 8)
        expect(new Set(some).size).toBe(some.length)
        for (const tone of some) expect(tone >= 0 && tone < neutralTone).toBe(true)
      }
    }),
  )
})

test('an unnamed voice is gray and takes NO tone from others', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  expect(assignTones([undefined, ...keys])).toEqual([neutralTone, ...assignTones(keys)])
})

test.each(['light', 'dark'] as const)('no two colors of the %s palette are the same', (scheme) => {
  expect(new Set(palette.map((tone) => tone[scheme])).size).toBe(9)
})
