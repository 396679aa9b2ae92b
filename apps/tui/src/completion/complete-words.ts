import { completeQuery, completionAt } from '@onrecord/article-data/query'
import type { Command } from 'commander'
import { type ArchiveSettings, openExistingArchive } from '../archive/with-archive.ts'

/** The query with each value that can complete it: `voice:Zel` gives `voice:"Volodymyr Zelenskyy"`. */
const queryChoices = async (text: string, settings: ArchiveSettings): Promise<readonly string[]> => {
  const completion = completionAt(text, text.length)
  if (!completion) return []
  const chosen = (choice: string) => completeQuery(text, completion, choice).text.trimEnd()
  if (completion.choices) return completion.choices.map(chosen)
  const archive = await openExistingArchive(settings)
  if (!archive) return []
  try {
    const { completionChoices } = await import('@onrecord/article-archive')
    return (await completionChoices(archive, completion, 20)).map(chosen)
  } finally {
    await archive.close()
  }
}

const storyIds = async (start: string, settings: ArchiveSettings): Promise<readonly string[]> => {
  const archive = await openExistingArchive(settings)
  try {
    const latest = (await archive?.list({ limit: 200 }))?.items ?? []
    return latest.map(({ id }) => id).filter((id) => id.startsWith(start))
  } finally {
    await archive?.close()
  }
}

const takesStories = /^(?:show|read|compare|diff|remove|export)$/u

/**
 * The completions of the last word typed after `onrecord`: commands, options, an option's choices, ids of the latest
 * stories in the archive, values of a query's fields. [] where files are expected. Never throws.
 */
export const completeWords = async (
  program: Command,
  words: readonly string[],
  settings: ArchiveSettings,
): Promise<readonly string[]> => {
  const start = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  let command = program
  for (const word of before) command = command.commands.find((one) => one.name() === word) ?? command
  const option = [...command.options, ...program.options].find(({ short, long }) =>
    [short, long].includes(before.at(-1) ?? ''),
  )
  const from = (choices: readonly string[]) => choices.filter((choice) => choice.startsWith(start))
  if (option && (option.required || option.optional)) return from(option.argChoices ?? [])
  if (start.startsWith('-'))
    return from([...command.options, ...program.options].flatMap(({ long }) => long ?? []).concat('--help'))
  const names = command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name())
  try {
    if (command.name() === 'search') return await queryChoices(start, settings)
    if (takesStories.test(command.name())) return await storyIds(start, settings)
  } catch {
    // The command reports an archive that cannot be opened when it runs. Nothing interrupts typing.
  }
  return from(names)
}
