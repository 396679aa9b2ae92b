import { compare } from '@onrecord/article-data'
import { requireArticle } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { writeJson, writeOut } from '../output.ts'
import { comparisonText } from './comparison-text.ts'

/** `onrecord compare`: what two stories have in common and where they differ. */
export const compareStories = (
  one: string,
  other: string,
  settings: ArchiveSettings & { readonly json?: boolean },
): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const [a, b] = [await requireArticle(archive, one), await requireArticle(archive, other)]
    const { voiceOfEntities } = await import('@onrecord/article-archive')
    const comparison = compare(a, b, { voiceOf: await voiceOfEntities(archive, [a, b]) })
    await (settings.json ? writeJson(comparison) : writeOut(comparisonText(a, b, comparison)))
  })
