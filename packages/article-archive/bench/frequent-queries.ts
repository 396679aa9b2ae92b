import type { Query } from '@onrecord/article-data/query'
import { chance, nameOf, wordOf, zipf } from './generated-stories.ts'

/** Two words and a voice each, as frequent as in the generated stories: most people search for frequent words. */
export const frequentQueries = (count: number): readonly Query[] => {
  const random = chance(99)
  const [word, voice] = [zipf(3000, random, 1.1), zipf(3000, random)]
  return Array.from({ length: count }, () => ({
    kind: 'and',
    of: [
      { kind: 'word', word: wordOf(word()) },
      { kind: 'word', word: wordOf(word()) },
      { kind: 'name', field: 'voice', name: nameOf(voice()) },
    ],
  }))
}
