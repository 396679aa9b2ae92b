import { directionOf } from '@onrecord/article-data'

/** The attributes of an element whose text has a language. */
type LanguageAttributes = { readonly lang?: string; readonly dir?: ReturnType<typeof directionOf> }

/** The language of the site's own words, which is that of every page. */
const siteLanguage = 'en'

/** The language and direction of a story's words. English words have the language of the page. */
export const languageOf = ({ language }: { readonly language: string }): LanguageAttributes =>
  language === siteLanguage ? {} : { lang: language, dir: directionOf(language) }

/** The language and direction of our own words inside the words of a story. */
export const siteLanguageIn = ({ language }: { readonly language: string }): LanguageAttributes =>
  language === siteLanguage ? {} : { lang: siteLanguage, dir: 'ltr' }
