import { type Hit, type StoredStatement, type VoiceChoice, voiceChoices, voiceQuery } from '@onrecord/article-archive'
import { formatQuery, type Query } from '@onrecord/article-data'
import { formatCount, namesakeWords, searchStrings, speakers, voiceTitle } from '@onrecord/article-view'
import { paged } from '../archive/paged.ts'
import { queryArgument } from '../archive/query-argument.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { columns, inLine } from './columns.ts'
import type { ListSettings } from './list-settings.ts'
import { storyRow } from './story-row.ts'

const statementLine = ({ voices, words, statement }: StoredStatement): string =>
  `    ${inLine(speakers(statement, voices))}: ${inLine(words)}\n`

const hitText = ({ article, snippet, statements }: Hit): string =>
  columns([storyRow(article)]) +
  (statements.length > 0 ? statements.map(statementLine).join('') : `    ${inLine(snippet.text)}\n`)

/** Whom a name was taken to mean, and under it the query for each of the others. */
const choiceText = (query: Query, choice: VoiceChoice): readonly string[] => {
  const words = namesakeWords(choice)
  if (words === undefined) return []
  const rows = choice.others.map((voice) => [
    formatQuery(voiceQuery(query, choice, voice)),
    `${voiceTitle(voice)}, ${formatCount(voice.statementCount, 'statement')}`,
  ])
  const others = columns(rows).trimEnd().replaceAll(/^/gmu, '  ')
  return [`${inLine(words)} To search for ${choice.meant ? 'someone else' : 'one of them'}:\n${others}`]
}

/** `onrecord search`: the stories that fit the query, each with its statements that do, or with the words around. */
export const search = (words: readonly string[], settings: ArchiveSettings & ListSettings): Promise<void> => {
  const query = queryArgument(words)
  return withArchive(settings, 'read', async (archive) => {
    const hits = await Array.fromAsync(paged((options) => archive.search(query, options), settings.limit))
    const choices = query ? await voiceChoices(archive, query) : []
    if (query) for (const text of choices.flatMap((choice) => choiceText(query, choice))) say(text)
    if (settings.json) return writeJson(hits)
    if (hits.length === 0) say(searchStrings.noResults)
    for (const hit of hits) await writeOut(hitText(hit))
  })
}
