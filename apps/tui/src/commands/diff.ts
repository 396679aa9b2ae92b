import type { Article } from '@onrecord/article-data'
import { withArchive } from '../archive/with-archive.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import type { StorySettings } from '../input/read-story.ts'
import {
  addStoryOptions,
  example,
  isRevision,
  type JsonSettings,
  json,
  parseRevision,
  type RegisterCommand,
  storyWords,
} from '../options.ts'
import { say, writeJson, writeOut } from '../output/streams.ts'
import { inputErrors } from '../strings.ts'

type DiffSettings = StorySettings & JsonSettings

/** An earlier and a later text, and their names in messages. */
type Texts = { readonly before: Article; readonly after: Article; readonly names: readonly [string, string] }

const misused = (message: string): CommandError => new CommandError(message, { exitCode: exitCodes.misused })

/** Two revisions of a stored story; `undefined` if it has only one. */
const revisionsOf = (
  id: string,
  [from, to]: readonly (number | undefined)[],
  settings: DiffSettings,
): Promise<Texts | undefined> =>
  withArchive(settings, 'read', async (archive) => {
    const { requireArticle, storyNotFound } = await import('../archive/require-stored.ts')
    const [latest] = await archive.revisions(id)
    if (!latest) throw storyNotFound(archive, id)
    const later = to ?? latest.revision
    const earlier = from ?? later - 1
    if (earlier < 1) return undefined
    const [before, after] = [await requireArticle(archive, id, earlier), await requireArticle(archive, id, later)]
    return { before, after, names: [`revision ${earlier}`, `revision ${later}`] }
  })

const findTexts = async (
  story: string,
  [from, to]: readonly (string | undefined)[],
  settings: DiffSettings,
): Promise<Texts | undefined> => {
  if (from === undefined || isRevision(from)) {
    const { looksLikeId } = await import('../input/import-story.ts')
    if (!looksLikeId(story)) {
      throw misused(
        `${JSON.stringify(story)} is not an id, and only stories in the archive have revisions. Name another text to compare it with.`,
      )
    }
    return revisionsOf(
      story,
      [from, to].map((given) => (given === undefined ? undefined : parseRevision(given))),
      settings,
    )
  }
  if (to !== undefined) throw misused(inputErrors.twoStories)
  const { readStories } = await import('../input/read-story.ts')
  const [before, after] = await readStories(story, from, settings)
  return { before, after, names: [JSON.stringify(story), JSON.stringify(from)] }
}

/**
 * Writes what changed from one text to another: two revisions of a stored story (by default the latest and the one before
 * it), or any two stories. Throws CommandError, ArchiveError.
 */
const diff = async (story: string, texts: readonly (string | undefined)[], settings: DiffSettings): Promise<void> => {
  const found = await findTexts(story, texts, settings)
  const { changeStrings } = await import('../output/wording.ts')
  if (!found) return say(changeStrings.oneRevision)
  const { before, after, names } = found
  const { changes, changesText } = await import('../output/comparison-text.ts')
  if (settings.json) return writeJson(changes(before, after))
  const text = changesText(before, after)
  if (text === '') say(`${changeStrings.noStatements} from ${names.join(' to ')}.`)
  await writeOut(text)
}

/** `onrecord diff`. */
export const registerDiff: RegisterCommand = (program, archive) => {
  addStoryOptions(
    program
      .command('diff')
      .description('show what changed from one text of a story to another, statement by statement')
      .argument('<story>', storyWords)
      .argument('[from]', 'a revision (default: the one before the latest), or another story, given in the same ways')
      .argument('[to]', 'a revision (default: the latest)'),
  )
    .addOption(json())
    .addHelpText(
      'after',
      example([
        'onrecord diff boats-sink-in-storm',
        'onrecord diff boats-sink-in-storm 1 2',
        'onrecord diff boats-sink-in-storm story.txt',
      ]),
    )
    .action((story: string, from: string | undefined, to: string | undefined, settings: DiffSettings) =>
      diff(story, [from, to], { ...settings, ...archive() }),
    )
}
