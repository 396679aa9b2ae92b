import { normalizeForSearch, searchWords } from '@onrecord/article-data'
import { stemmer } from 'stemmer'

/**
 * What a statement says, for comparison with other statements: the stems of its content words, its numbers, and whether it
 * denies something.
 */
export type ClaimWords = {
  readonly stems: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
  readonly isNegated: boolean
}

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Words without a topic: function words, verbs of speech, and words that a change of tense or speaker replaces. */
const functionWords = new Set(
  listed(`a an the this that these those and or but as at by for from in into of on onto out over than to up with within
    about after against before between during until via per is are was were be been being am has have had having do
    does did doing will would shall should can could may might must need go going get got he she it they we you i his her
    its their our your my him them us me who whom whose which what there here where when while if because so then also just
    very more most much many some any all each every both other another own such only even still already yet now how why
    im ive id ill hes shes theyre youre weve were well theyll thats lets say says said tell told one`),
)

const negations = new Set(
  listed(`not no never none nobody nothing neither nor without cannot deny denies denied denying refuse refuses refused
    fail fails failed failing lack lacks lacked unable unlikely reject rejects rejected`),
)

/** "isnt" is "isn't" without its apostrophe, as `searchWords` returns it. */
const negativeVerb = /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|must|need)nt$/u

const isNegation = (word: string): boolean => negations.has(word) || negativeVerb.test(word)

const numberWords: ReadonlyMap<string, number> = new Map([
  ...listed(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, index): [string, number] => [word, index + 2]),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index): [string, number] => [
    word,
    (index + 2) * 10,
  ]),
  ['twice', 2],
])

const written = /\d[\d,]*(?:\.\d+)?/gu
const tensAndOnes = /\b(\p{L}+)[\s-](\p{L}+)\b/gu

/** The numbers in a text, in digits or in words up to ninety-nine. */
const numbersIn = (text: string): ReadonlySet<number> => {
  const digits = [...text.matchAll(written)].map(([digit]) => Number(digit.replaceAll(',', '')))
  // "twenty-five" is one number: the words are joined before they are counted.
  const joined = normalizeForSearch(text).replace(tensAndOnes, (whole, tens: string, ones: string) => {
    const [high = 0, low = 0] = [numberWords.get(tens), numberWords.get(ones)]
    return high >= 20 && low > 0 && low < 10 ? `${high + low}` : whole
  })
  const spelled = searchWords(joined).flatMap((word) => numberWords.get(word) ?? [])
  const joinedDigits = [...joined.matchAll(written)].map(([digit]) => Number(digit.replaceAll(',', '')))
  return new Set([...digits, ...joinedDigits, ...spelled])
}

/** What the text of a statement says, for comparison. */
export const claimWords = (text: string): ClaimWords => {
  const words = searchWords(text)
  const content = words.filter(
    (word) => !functionWords.has(word) && !isNegation(word) && !numberWords.has(word) && !/^\d/u.test(word),
  )
  return {
    stems: new Set(content.map(stemmer)),
    numbers: numbersIn(text),
    // Two negations are none: "nobody failed".
    isNegated: words.filter(isNegation).length % 2 === 1,
  }
}
