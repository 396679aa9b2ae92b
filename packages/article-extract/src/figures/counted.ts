import type { Token } from '../doc/doc.ts'

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  police: 'police officer',
  countries: 'country',
}

const persons =
  /^(?:person|man|woman|child|soldier|troop|fighter|worker|official|lawmaker|voter|student|teacher|patient|refugee|migrant|victim|civilian|prisoner|detainee|officer|resident|passenger|protester|demonstrator|employee|supporter|delegate|adult|american|citizen|immigrant|defector|guest|senator|member|nurse|doctor|survivor|hostage|militant|rebel|volunteer|recruit|conscript|player|fan|customer|user|family member|casualty|body|journalist|reporter|witness|suspect|lawyer|judge|governor|candidate|colleague|friend|staff|staffer|aide|respondent|participant|boy|girl|baby|tourist|visitor|driver|pilot|sailor|marine|veteran|nominee|mayor|minister|activist|follower|subscriber|farmer|miner|firefighter|police officer|commander|prosecutor|juror|captive|deserter|evacuee|asylum seeker|northerner|southerner)$/

/** The singular of an English plural noun, as far as spelling tells. */
export const singularNoun = (word: string): string => {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !/(?:series|species|news)$/.test(word) ? word.slice(0, -1) : word
}

/** What is counted behind a number: its unit's noun, and the range of words that name it. */
export interface Counted {
  readonly noun: string
  readonly end: number
}

const inside = (token: Token): boolean =>
  token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.text === '-'

/** The noun counted from `index` on: "North Korean soldiers" gives "person"; undefined when no noun follows. */
export const countedAt = (tokens: readonly Token[], index: number): Counted | undefined => {
  let end = index
  let head: Token | undefined
  for (; end < Math.min(tokens.length, index + 6); end++) {
    const token = tokens[end]
    if (
      token === undefined ||
      !(inside(token) || (token.tag === 'VERB' && end === index && /(?:ed|ing)$/.test(token.lower)))
    )
      break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') head = token
    if (token.tag === 'NOUN' && token.lower !== singularNoun(token.lower) && tokens[end + 1]?.text !== '-') {
      end++
      break
    }
  }
  if (head === undefined) return undefined
  const noun = singularNoun(head.lower)
  const isPeople = persons.test(noun) || (head.tag === 'PROPN' && /(?:ans|ians|eans|ese|is)$/.test(head.lower))
  return { noun: isPeople ? 'person' : noun, end }
}
