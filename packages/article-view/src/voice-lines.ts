import {
  formatCount,
  formatPercent,
  isVoiceDoubtful,
  type Statement,
  type Voice,
  voiceWords,
} from '@onrecord/article-data'
import { withRole } from './attribution-words.ts'
import { formatPeriod, type Period } from './format.ts'
import { sourceStrings } from './strings.ts'

/** A voice of an archive in a list. */
export type CountedVoice = Period & {
  readonly name: string
  readonly roles: readonly string[]
  readonly statementCount: number
  readonly articleCount: number
}

/** The name and first role of a voice: "Ilse Marten, mayor". */
export const voiceTitle = ({ name, roles }: Pick<CountedVoice, 'name' | 'roles'>): string => withRole(name, roles[0])

/** The number of statements of a voice in an archive: "6 statements in 2 stories". */
export const voiceCounts = ({ statementCount, articleCount }: CountedVoice): string =>
  `${formatCount(statementCount, 'statement')} in ${formatCount(articleCount, 'story')}`

/** The number and period of a voice's statements: "6 statements in 2 stories · 13 January 2025 to 2 March 2025". */
export const voiceFacts = (voice: CountedVoice): string =>
  [voiceCounts(voice), formatPeriod(voice)].filter((part) => part !== '').join(' · ')

/** The facts about a voice in its story: "named", "6 statements", "99 words, 18%". */
export const voiceFactsInStory = ({ anonymity, statementIds, words, share }: Voice): readonly string[] => [
  sourceStrings.anonymity[anonymity],
  formatCount(statementIds.length, 'statement'),
  `${formatCount(words, 'word')}, ${formatPercent(share)}`,
]

/** "probably Ann Lee" for a stored statement whose voice may be wrong; otherwise `undefined`, because the name is enough. */
export const doubtfulName = (statement: Statement, name: string): string | undefined =>
  isVoiceDoubtful(statement) ? voiceWords(statement, name) : undefined

/** How a name in a query was interpreted: as one voice, or as any of several. `field` is "voice" if the name follows `voice:`. */
export type NamesakeChoice = {
  readonly asked: string
  readonly field: 'voice' | 'word'
  readonly meant?: Pick<CountedVoice, 'name' | 'roles'>
  readonly others: readonly unknown[]
}

/** A sentence that may end with an abbreviation: "Ann Lee, Sen." keeps its one period. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

/** How a name in a query was interpreted; `undefined` if there is nothing to choose. */
export const namesakeWords = ({ asked, field, meant, others }: NamesakeChoice): string | undefined => {
  if (others.length === 0) return undefined
  if (field === 'word') return sentence(`Several people are called ${asked}`)
  return meant && sentence(`voice:${asked} means ${voiceTitle(meant)}`)
}
