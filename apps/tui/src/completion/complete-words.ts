import { completeQuery, completionAt } from '@onrecord/article-data'
import type { Command } from 'commander'
import { openExistingArchive } from '../archive/open-existing-archive.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'

/** The query with each value that may stand where it ends: `voice:Zel` gives `voice:"Volodymyr Zelenskyy"`. */
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

const storyIds = async (begin: string, settings: ArchiveSettings): Promise<readonly string[]> => {
  const archive = await openExistingArchive(settings)
  try {
    const latest = (await archive?.list({ limit: 200 }))?.items ?? []
    return latest.map(({ id }) => id).filter((id) => id.startsWith(begin))
  } finally {
    await archive?.close()
  }
}

const takesStories = /^(?:show|read|compare|diff|remove|export)$/u

/**
 * What the last of the words typed behind `onrecord` can become: commands, options, an option's choices, ids of the archive's
 * latest stories, values of a query's fields. [] where files may stand; never throws.
 */
export const completeWords = async (
  program: Command,
  words: readonly string[],
  settings: ArchiveSettings,
): Promise<readonly string[]> => {
  const begin = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  let command = program
  for (const word of before) command = command.commands.find((one) => one.name() === word) ?? command
  const option = [...command.options, ...program.options].find(({ short, long }) =>
    [short, long].includes(before.at(-1) ?? ''),
  )
  const from = (choices: readonly string[]) => choices.filter((choice) => choice.startsWith(begin))
  if (option && (option.required || option.optional)) return from(option.argChoices ?? [])
  if (begin.startsWith('-'))
    return from([...command.options, ...program.options].flatMap(({ long }) => long ?? []).concat('--help'))
  const names = command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name())
  try {
    if (command.name() === 'search') return await queryChoices(begin, settings)
    if (takesStories.test(command.name())) return await storyIds(begin, settings)
  } catch {
    // An archive that cannot be opened is said when the command runs, not while somebody types.
  }
  return from(names)
}
