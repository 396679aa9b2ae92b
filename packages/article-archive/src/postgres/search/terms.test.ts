import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { terms } from './terms.ts'

const db = new DatabaseSync(':memory:')
db.exec(`CREATE VIRTUAL TABLE told USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE words USING fts5vocab(told, instance)`)
afterAll(() => db.close())

const inSqlite = (text: string): readonly unknown[] => {
  db.exec('DELETE FROM told')
  db.prepare('INSERT INTO told (text) VALUES (?)').run(text)
  return db
    .prepare('SELECT term FROM words ORDER BY "offset"')
    .all()
    .map(({ term }) => term)
}

test.each([
  'Zelenskyy told AFP on 12 January: “We have captured two.”',
  'Société Générale, Łódź, Đoković, Ångström, İstanbul, straße',
  'Ὀδυσσεύς, ΣΊΣΥΦΟΣ σίσυφος, Київ, Зеленський, сто́ит',
  '김정은은 2,700명을 보냈다',
  'حرب غزة، מלחמה בעזה',
  'हिन्दी समाचार, ไทยรัฐ, 新華社',
  "don't half-trained 3.5% U.S. a_b",
  '',
])('splits "%s" as SQLite does', (text) => {
  expect(terms(text)).toEqual(inSqlite(text))
})

test('splits any news text as SQLite does', () => {
  // Scripts of news. SQLite's letter tables are older than Node's, so the newest letters differ.
  const letter = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0xc0, max: 0x17f }),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
    fc.integer({ min: 0x3b1, max: 0x3c9 }),
    fc.integer({ min: 0x400, max: 0x45f }),
    fc.integer({ min: 0x5d0, max: 0x5ea }),
    fc.integer({ min: 0x620, max: 0x64a }),
    fc.integer({ min: 0x4e00, max: 0x9fa5 }),
    fc.integer({ min: 0xac00, max: 0xd7a3 }),
    fc.constantFrom(0x300, 0x301, 0x308, 0x327, 0x2019, 0x201c, 0x2014, 0x1f600),
  )
  const text = fc.array(letter, { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes).normalize('NFC'))
  fc.assert(
    fc.property(text, (told) => {
      expect(terms(told)).toEqual(inSqlite(told))
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) },
  )
})

test('does NOT keep a word that is too long for the index', () => {
  expect(terms('x'.repeat(3000))).toEqual(['x'.repeat(500)])
})
