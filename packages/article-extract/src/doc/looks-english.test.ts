import { expect, test } from 'vitest'
import { textDoc } from '../coreference/fixtures/text-doc.ts'
import { looksEnglish } from './looks-english.ts'

test.each([
  [
    'names and titles',
    'Tolvik Bakers’ League chairman Peder Aas, whose family bakes near Moss, cautioned against "a long, dark winter" if prices rise. Ilse Marten, Tolvik mayor, says little.',
  ],
  [
    'a list',
    'Where they stand:\n\nTaxes: Both candidates oppose new taxes.\n\nSchools: Only one candidate supports free meals.\n\nPorts: Both candidates want more cranes and larger docks.',
  ],
])('a short English text with few small words is English: %s', (_, text) => {
  expect(looksEnglish(textDoc(text))).toBe(true)
})

test.each([
  [
    'German',
    'Der Bürgermeister sagte am Montag, dass die Mauer alt war und dass die Stadt sie bald ersetzen will. Niemand hat damit gerechnet, und viele Leute ärgern sich darüber.',
  ],
  [
    'Dutch',
    'De burgemeester zei maandag dat de muur oud was en dat de stad hem snel wil vervangen. We hebben er niet op gerekend, zegt hij, en veel mensen zijn boos.',
  ],
  [
    'French',
    'Le maire a déclaré lundi que le mur était vieux et que la ville allait le remplacer. Personne ne s’y attendait, et beaucoup de gens sont en colère contre lui.',
  ],
  [
    'Spanish',
    'El alcalde dijo el lunes que el muro era viejo y que la ciudad lo va a reemplazar pronto. Nadie lo esperaba, y mucha gente está enojada con él.',
  ],
  [
    'Italian',
    'Il sindaco ha detto lunedì che il muro era vecchio e che la città lo sostituirà presto. Nessuno se lo aspettava, e molta gente è arrabbiata con lui.',
  ],
  [
    'Portuguese',
    'O prefeito disse na segunda-feira que o muro era velho e que a cidade vai substituí-lo em breve. Ninguém esperava por isso, e muita gente está zangada.',
  ],
  [
    'Swedish',
    'Borgmästaren sade i måndags att muren var gammal och att staden ska ersätta den snart. Ingen hade räknat med det, och många människor är arga på honom.',
  ],
  [
    'Indonesian',
    'Wali kota mengatakan pada hari Senin bahwa tembok itu sudah tua dan kota akan segera menggantinya. Tidak ada yang menduganya, dan banyak orang marah kepadanya.',
  ],
])('a short text in another language is NOT English: %s', (_, text) => {
  expect(looksEnglish(textDoc(text))).toBe(false)
})
