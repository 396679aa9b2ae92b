import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { example, json, type ListSettings, limit, type RegisterCommand } from '../options.ts'
import { say, writeJson, writeOut } from '../output/streams.ts'

/** Writes the stories that match the query, latest first, each with its matching statements or a snippet. */
const search = async (words: readonly string[], settings: ArchiveSettings & ListSettings): Promise<void> => {
  const { queryFrom } = await import('../output/query-error.ts')
  const query = queryFrom(words)
  return withArchive(settings, 'read', async (archive) => {
    const { voiceChoices } = await import('@onrecord/article-archive')
    const { searchStrings } = await import('../output/wording.ts')
    const { choiceText, hitText } = await import('../output/search-text.ts')
    const { paged } = await import('../output/write-list.ts')
    const hits = await Array.fromAsync(paged((options) => archive.search(query, options), settings.limit))
    const choices = query ? await voiceChoices(archive, query) : []
    if (query) for (const text of choices.flatMap((choice) => choiceText(query, choice) ?? [])) say(text)
    if (settings.json) return writeJson(hits)
    if (hits.length === 0) say(searchStrings.noResults)
    for (const hit of hits) await writeOut(hitText(hit))
  })
}

/** `onrecord search`. */
export const registerSearch: RegisterCommand = (program, archive) => {
  program
    .command('search')
    .description('find stories and statements that match a query')
    .argument(
      '<query...>',
      'words, "phrases", voice: form: anonymity: place: org: publisher: after: before: figure>1000, OR, -not',
    )
    .addOption(limit(20))
    .addOption(json())
    .addHelpText(
      'after',
      `${example(["onrecord search 'captured soldiers'", "onrecord search 'voice:Zelenskyy form:direct'", "onrecord search --json -- '-place:Kyiv figure>100'"])}\nQuote the query for your shell.\nIf it begins with a minus sign, put -- before it.`,
    )
    .action((words: readonly string[], settings: ListSettings) => search(words, { ...settings, ...archive() }))
}
