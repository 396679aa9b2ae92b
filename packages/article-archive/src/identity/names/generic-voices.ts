import type { Entity } from '@onrecord/article-data'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { isPersonName } from './person-name.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that describe a person without identifying them. */
const plain = words(`some many those others other people one ones few several most all both everyone everybody someone
  somebody anyone nobody they them he she it we you i me this that these the a an another any each such who which what
  officials official authorities police prosecutors experts expert analysts analyst critics critic supporters supporter
  opponents observers sources source witnesses residents voters voter aides aide advisers adviser lawyers lawyer reporters
  reporter journalists media press news report reports poll polls survey surveys study studies statement statements
  campaign campaigns candidate candidates company companies government administration spokesman spokeswoman spokesperson
  researchers scientists economists investors traders doctors teachers students parents families family neighbors friends
  friend colleagues activists protesters demonstrators lawmakers legislators senators members member men women man woman
  children fans users readers viewers customers workers employees leaders leader executives insiders strategists pundits
  commentators historians scholars americans group groups team letter email memo document documents documents filing
  lawsuit complaint indictment court judge jury agency department ministry board panel committee union article story
  post tweet video cache interview q so not now then here there yes no well but and or if as`)

/** Whether a name could be anyone's: "some", "the poll", "his campaign". Lists leave such voices out by default. */
export const isGenericVoice = (kind: Entity['kind'], name: string): boolean => {
  const parts = normalizedWords(name)
  if (parts.length === 0 || (parts.length === 1 && parts[0]?.length === 1)) return true
  if (parts.every((part) => plain.has(part))) return true
  const isProper = /(?:^|[^\p{L}])\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name)
  if (!isProper) return true
  if (kind === 'person' && isDescribed(name)) return true
  return (
    kind !== 'organization' &&
    /^(?:an?|one|two|three|some|several|another|other|many|most|few|his|her|their)\s/iu.test(name)
  )
}

const determiner = /^(?:an?|this|that|one|two|another|his|her|their|our|my)\s/iu

/**
 * Whether a person is only described, or has a name that is not a person's. "The candidate" of one story is not that
 * of another.
 */
export const isDescribed = (name: string): boolean =>
  determiner.test(name) || /(?:^|\s)\p{Ll}[^\s\p{Lu}]*$/u.test(name) || !isPersonName(name)
