import { type Article, changes } from '@onrecord/article-data'
import { changeStrings } from '@onrecord/article-view'
import { noSuchStory, requireArticle } from '../archive/require-article.ts'
import { withArchive } from '../archive/with-archive.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import { readStories, type StorySettings } from '../input/read-story.ts'
import { looksLikeId } from '../input/target-kind.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { changesText } from './changes-text.ts'
import { isRevision, parseRevision } from './parse-revision.ts'

export type DiffSettings = StorySettings & { readonly json?: boolean }

/** An earlier and a later text, and how messages call them. */
type Texts = { readonly before: Article; readonly after: Article; readonly names: readonly [string, string] }

const revisionsOf = (
  id: string,
  [from, to]: readonly (number | undefined)[],
  settings: DiffSettings,
): Promise<Texts | undefined> =>
  withArchive(settings, 'read', async (archive) => {
    const [latest] = await archive.revisions(id)
    if (!latest) throw noSuchStory(archive, id)
    const later = to ?? latest.revision
    const earlier = from ?? later - 1
    if (earlier < 1) return undefined
    const [before, after] = [await requireArticle(archive, id, earlier), await requireArticle(archive, id, later)]
    return { before, after, names: [`revision ${earlier}`, `${later}`] }
  })

const misused = (message: string): CommandError => new CommandError(message, { exitCode: exitCodes.misused })

const textsOf = async (
  story: string,
  [from, to]: readonly (string | undefined)[],
  settings: DiffSettings,
): Promise<Texts | undefined> => {
  if (from === undefined || isRevision(from)) {
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
  if (to !== undefined) throw misused('Expected two stories, or one story and its revisions: whole numbers from 1 on.')
  const [before, after] = await readStories(story, from, settings)
  return { before, after, names: [JSON.stringify(story), JSON.stringify(from)] }
}

/**
 * `onrecord diff`: what changed from one text to another. Both are revisions of a story in the archive, by default the latest and
 * the one before it, or two stories of any kind. Throws CommandError, ArchiveError.
 */
export const diffTexts = async (
  story: string,
  texts: readonly (string | undefined)[],
  settings: DiffSettings,
): Promise<void> => {
  const found = await textsOf(story, texts, settings)
  if (!found) return say(changeStrings.oneRevision)
  const { before, after, names } = found
  if (settings.json) return writeJson(changes(before, after))
  const text = changesText(before, after)
  if (text === '') say(`${changeStrings.noStatements} from ${names.join(' to ')}.`)
  await writeOut(text)
}
