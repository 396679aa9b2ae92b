import { compare } from '@onrecord/article-data'
import { requireArticle } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { writeJson } from '../listing/write-json.ts'
import { writeOut } from '../output.ts'
import { comparisonText } from './comparison-text.ts'

/** `onrecord compare`: what two stories have in common and where they differ. */
export const compareStories = (
  one: string,
  other: string,
  settings: ArchiveSettings & { readonly json?: boolean },
): Promise<void> =>
  withArchive(settings, async (archive) => {
    const [a, b] = [await requireArticle(archive, one), await requireArticle(archive, other)]
    await (settings.json ? writeJson(compare(a, b)) : writeOut(comparisonText(a, b)))
  })
