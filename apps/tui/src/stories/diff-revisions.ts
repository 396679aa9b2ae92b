import { changes } from '@onrecord/article-data'
import { noSuchStory, requireArticle } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { changesText } from './changes-text.ts'

/** `onrecord diff`: what changed from one revision of a story to another; by default, to the latest from the one before it. */
export const diffRevisions = (
  id: string,
  [from, to]: readonly (number | undefined)[],
  settings: ArchiveSettings & { readonly json?: boolean },
): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const [latest] = await archive.revisions(id)
    if (!latest) throw noSuchStory(archive, id)
    const later = to ?? latest.revision
    const earlier = from ?? later - 1
    if (earlier < 1) {
      say('The story has one revision only: nothing to compare it with.')
      return
    }
    const [before, after] = [await requireArticle(archive, id, earlier), await requireArticle(archive, id, later)]
    if (settings.json) return writeJson(changes(before, after))
    const text = changesText(before, after)
    if (text === '') say(`Nothing that is said changed from revision ${earlier} to ${later}.`)
    await writeOut(text)
  })
