import { type Article, attributionIndex, formatCount, formatDate } from '@onrecord/article-data'
import { capitalize, publishedOn, type StoryDates } from './format.ts'
import { storyStrings } from './strings.ts'

/** A story in a list. */
export type ListedStory = StoryDates & {
  readonly publisher?: string
  readonly wordCount: number
  readonly statementCount: number
}

/**
 * The facts under the headline of a listed story: publisher, day, and number of words and statements. The day can be left out
 * where the list is by day.
 */
export const storyFacts = (story: ListedStory, withDay = true): readonly string[] => [
  ...(story.publisher === undefined ? [] : [story.publisher]),
  ...(withDay ? [story.publisher === undefined ? capitalize(publishedOn(story)) : publishedOn(story)] : []),
  formatCount(story.wordCount, 'word'),
  formatCount(story.statementCount, 'statement'),
]

const tool = ({ provenance: { extractor } }: Article): string =>
  extractor ? ` (${extractor.name} ${extractor.version})` : ''

const uncertain = (count: number): string =>
  count === 0
    ? 'No statement is marked as uncertain.'
    : `${formatCount(count, 'statement')} ${count === 1 ? 'is' : 'are'} marked as uncertain.`

const doubtful = (count: number): string =>
  count === 0
    ? ''
    : ` In ${formatCount(count, 'statement')}, “probably” before the name means that the voice may be wrong.`

/** How the marks of a story were made, and how many are uncertain. */
export const markedBy = (article: Article): string => {
  const { statements } = article
  if (statements.length === 0) return `${storyStrings.noStatements} All words are the writer’s own.`
  const manual = statements.filter(({ method }) => method === 'manual').length
  if (manual === statements.length) return 'A person marked all statements in this story by hand.'
  const lines = Array.from(attributionIndex(article).values(), ({ line }) => line)
  const byHand = manual === 0 ? '' : ` A person marked ${manual} of them by hand.`
  return `A program${tool(article)} found the ${formatCount(statements.length, 'statement')} in this story. It makes mistakes.${byHand} ${uncertain(
    lines.filter((line) => line.uncertain).length,
  )}${doubtful(lines.filter((line) => line.isVoiceDoubtful).length)}`
}

/** The corrections of the publisher, one line each: "14 January 2025: The harbor reopens on Friday." */
export const correctionLines = ({ corrections }: Article): readonly string[] =>
  corrections.map(({ date, text }) => `${formatDate(date)}: ${text}`)

/** The heading of the list of what the text leaves unclear. */
export const unclearTitle = ({ notes }: Article): string => `What the text leaves unclear (${notes.length})`
