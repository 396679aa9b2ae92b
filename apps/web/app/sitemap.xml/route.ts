import type { ArticleSummary } from '@onrecord/article-archive'
import { escapeHtml } from '@onrecord/article-data/export/html'
import { fromArchive, noAnswerOf } from '../../data/from-archive.ts'
import { refusal } from '../../exports/export-response.ts'
import { siteAddress } from '../../server/site-address.ts'
import { refusalStrings } from '../../strings.ts'

/** Depends on the address and the archive of the running site. */
export const dynamic = 'force-dynamic'

/** The largest number of addresses that the sitemap protocol allows in one file. */
const maxAddresses = 50_000
const pageSize = 100

const line = (path: string, modified?: string): string =>
  `<url><loc>${escapeHtml(`${siteAddress()}${path}`)}</loc>${modified === undefined ? '' : `<lastmod>${escapeHtml(modified)}</lastmod>`}</url>`

/** The main pages and the latest stories, at most 50,000 addresses. */
export const GET = async (): Promise<Response> => {
  try {
    const stories = await fromArchive(async (archive) => {
      const found: ArticleSummary[] = []
      let after: string | undefined
      do {
        const page = await archive.list({ limit: pageSize, ...(after !== undefined && { after }) })
        found.push(...page.items)
        after = page.next
      } while (after !== undefined && found.length < maxAddresses)
      return found
    })
    const pages = ['/', '/voices', '/figures', '/about'].map((path) => line(path))
    const lines = [...pages, ...stories.map(({ id, storedAt }) => line(`/articles/${id}`, storedAt))].slice(
      0,
      maxAddresses,
    )
    return new Response(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`,
      { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
    )
  } catch (error) {
    if (noAnswerOf(error)) return refusal(refusalStrings.storiesUnavailable, 503)
    throw error
  }
}
