import { requireArticle } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { writeOut } from '../output.ts'

export type ExportSettings = ArchiveSettings & { readonly revisions?: boolean }

/**
 * `onrecord export`: all stories, or those named, as Article JSON, a line each, oldest kept first. With all stories come the
 * decisions about voices, a line each: {"decision": …}.
 */
export const exportStories = (ids: readonly string[], settings: ExportSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const write = (article: unknown) => writeOut(`${JSON.stringify(article)}\n`)
    for (const id of ids) {
      const [latest] = settings.revisions ? await archive.revisions(id) : []
      for (let revision = 1; revision < (latest?.revision ?? 1); revision++) {
        await write(await requireArticle(archive, id, revision))
      }
      await write(await requireArticle(archive, id))
    }
    if (ids.length > 0) return
    for await (const article of archive.export({ revisions: settings.revisions === true })) await write(article)
    for (const decision of await archive.decisions()) await write({ decision })
  })
