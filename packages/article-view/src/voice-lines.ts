import {
  formatCount,
  formatPercent,
  isVoiceDoubtful,
  type Statement,
  type Voice,
  voiceWords,
} from '@onrecord/article-data'
import { formatPeriod, type Period } from './format.ts'
import { withRole } from './margin-notes.ts'
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

/** A decision that a person made about a voice of an archive. `at` is ISO 8601. */
export type VoiceDecision = { readonly at: string; readonly voice: { readonly name: string } } & (
  | { readonly kind: 'merge' }
  | { readonly kind: 'split'; readonly parts: readonly { readonly story: string }[] }
  | { readonly kind: 'rename'; readonly name: string }
)

/** A decision in words, for the page of a voice: "Ilse Berg was merged into this voice by hand on 2025-03-01". */
export const decisionWords = (
  decision: VoiceDecision,
  day: (at: string) => string = (at) => at.slice(0, 10),
): string => {
  const when = `by hand on ${day(decision.at)}`
  switch (decision.kind) {
    case 'merge':
      return `${decision.voice.name} was merged into this voice ${when}`
    case 'split': {
      const stories = new Set(decision.parts.map(({ story }) => story)).size
      return `Statements in ${formatCount(stories, 'story')} were split from ${decision.voice.name} ${when}`
    }
    case 'rename':
      return `${decision.voice.name} was renamed ${decision.name} ${when}`
  }
}
