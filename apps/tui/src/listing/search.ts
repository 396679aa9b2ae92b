import { type Hit, type KeptStatement, type VoiceChoice, voiceChoices } from '@onrecord/article-archive'
import { searchStrings, speakers } from '@onrecord/article-view'
import { paged } from '../archive/paged.ts'
import { queryArgument } from '../archive/query-argument.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { columns, inLine } from './columns.ts'
import type { ListSettings } from './list-settings.ts'
import { storyRow } from './story-row.ts'

const statementLine = ({ voices, words, statement }: KeptStatement): string =>
  `    ${inLine(speakers(statement, voices))}: ${inLine(words)}\n`

const hitText = ({ article, snippet, statements }: Hit): string =>
  columns([storyRow(article)]) +
  (statements.length > 0 ? statements.map(statementLine).join('') : `    ${inLine(snippet.text)}\n`)

/** Whom a name was taken to mean, where it could be several. */
const choiceLine = ({ asked, meant, others }: VoiceChoice): readonly string[] =>
  meant && others.length > 0
    ? [
        `voice:${inLine(asked)} is ${inLine(meant.name)}. Others: ${others.map(({ id, name }) => `${inLine(name)} (voice:${id})`).join(', ')}`,
      ]
    : []

/** `onrecord search`: the stories that fit the query, each with its statements that do, or with the words around. */
export const search = (words: readonly string[], settings: ArchiveSettings & ListSettings): Promise<void> => {
  const query = queryArgument(words)
  return withArchive(settings, 'read', async (archive) => {
    const hits = await Array.fromAsync(paged((options) => archive.search(query, options), settings.limit))
    if (settings.json) return writeJson(hits)
    if (query) for (const line of (await voiceChoices(archive, query)).flatMap(choiceLine)) say(line)
    if (hits.length === 0) say(searchStrings.noResults)
    for (const hit of hits) await writeOut(hitText(hit))
  })
}
