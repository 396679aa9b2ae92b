import { type Hit, type StoredStatement, type VoiceChoice, voiceQuery } from '@onrecord/article-archive'
import { formatQuery, type Query } from '@onrecord/article-data/query'
import { formatCount, namesakeWords, speakers, voiceTitle } from '@onrecord/article-view'
import { columns, inLine } from './columns.ts'
import { storyRow } from './write-list.ts'

const statementLine = ({ voices, words, statement }: StoredStatement): string =>
  `    ${inLine(speakers(statement, voices))}: ${inLine(words)}\n`

/** A story that a search found, with its matching statements, or with a snippet if there are none. */
export const hitText = ({ article, snippet, statements }: Hit): string =>
  columns([storyRow(article)]) +
  (statements.length > 0 ? statements.map(statementLine).join('') : `    ${inLine(snippet.text)}\n`)

/**
 * The voice that a name in the query was taken to mean, and a query for each other voice of that name. `undefined` if
 * the name means only one voice.
 */
export const choiceText = (query: Query, choice: VoiceChoice): string | undefined => {
  const words = namesakeWords(choice)
  if (words === undefined) return undefined
  const rows = choice.others.map((voice) => [
    formatQuery(voiceQuery(query, choice, voice)),
    `${voiceTitle(voice)}, ${formatCount(voice.statementCount, 'statement')}`,
  ])
  const others = columns(rows).trimEnd().replaceAll(/^/gmu, '  ')
  return `${inLine(words)} To search for ${choice.meant ? 'someone else' : 'one of them'}:\n${others}`
}
