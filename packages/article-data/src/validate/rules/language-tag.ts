import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The language is a well-formed BCP 47 tag. */
export const languageTag: Rule = {
  id: 'language-tag',
  *check({ language }) {
    if (!isTag(language))
      yield { path: '/language', message: `Expected a BCP 47 tag such as "en" or "pt-BR", got ${quoteText(language)}.` }
  },
}
