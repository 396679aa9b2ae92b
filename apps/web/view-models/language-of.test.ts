import { expect, test } from 'vitest'
import { languageOf, siteLanguageIn } from './language-of.ts'

test.each([
  ['he', { lang: 'he', dir: 'rtl' }, { lang: 'en', dir: 'ltr' }],
  ['en-GB', { lang: 'en-GB', dir: 'ltr' }, { lang: 'en', dir: 'ltr' }],
  ['en', {}, {}],
])('words in %s have the attributes %j, and our words among them %j', (language, its, ours) => {
  expect(languageOf({ language })).toEqual(its)
  expect(siteLanguageIn({ language })).toEqual(ours)
})
