import type { Token } from '../doc/doc.ts'
import { isDemonym } from '../places/gazetteer.ts'
import type { NameRun } from './name-run.ts'
import { bodyWords, titles } from './name-words.ts'

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')

/** Takes titles, "former" and adjectives of nations off the front, unless the run names a body. */
export const splitTitles = (tokens: readonly Token[], first: number, end: number): NameRun => {
  const words = tokens.slice(first, end).map(({ text }) => text)
  const isBody = bodyWords.has(words.at(-1)?.toLowerCase() ?? '')
  let lead = isBody ? 0 : words.slice(0, -1).findLastIndex((word) => titles.has(plain(word))) + 1
  while (!isBody && lead < words.length - 1) {
    const [one = '', two = ''] = words.slice(lead)
    if (lead + 2 < words.length && isDemonym(`${one} ${two}`)) lead += 2
    else if (isDemonym(one)) lead++
    else break
  }
  return { lead: first, first: first + lead, end, words: words.slice(lead), titles: words.slice(0, lead) }
}

/** "lawmaker Lee", "campaign manager Jeff Weaver": titles in small letters before the name. */
export const withSmallTitles = (tokens: readonly Token[], run: NameRun): NameRun => {
  let lead = run.lead
  while (
    lead > 0 &&
    (tokens[lead - 1]?.tag === 'NOUN' || tokens[lead - 1]?.tag === 'ADJ') &&
    titles.has(tokens[lead - 1]?.lower ?? '')
  )
    lead--
  return lead === run.lead
    ? run
    : { ...run, lead, titles: [...tokens.slice(lead, run.lead).map(({ text }) => text), ...run.titles] }
}

const placeNouns = /^(?:region|province|oblast|peninsula|district|county|valley|islands?)$/

/** "Kursk region", "Kursk border region": words in small letters that make a place of the name before them. */
export const withPlaceWord = (tokens: readonly Token[], run: NameRun): NameRun => {
  const skip = tokens[run.end]?.lower === 'border' ? 1 : 0
  const word = tokens[run.end + skip]?.lower ?? ''
  return placeNouns.test(word) && run.titles.length === 0 && !isDemonym(run.words.join(' '))
    ? { ...run, words: [...run.words, word] }
    : run
}
