import { isIndexed, siteAddress } from '../../server/site-address.ts'

/** Depends on the settings of the running site. */
export const dynamic = 'force-dynamic'

/**
 * Excludes search engines, because an archive contains other people's texts. With ONRECORD_INDEXED=1 they may index everything
 * except searches and the API.
 */
export const GET = (): Response => {
  const lines = isIndexed()
    ? ['User-agent: *', 'Disallow: /search', 'Disallow: /api/', `Sitemap: ${siteAddress()}/sitemap.xml`]
    : ['User-agent: *', 'Disallow: /']
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
