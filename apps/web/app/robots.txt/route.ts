import { isIndexed, siteAddress } from '../../server/site-address.ts'

// Depends on the environment and the archive of the running site.
export const dynamic = 'force-dynamic'

/**
 * Keeps search engines out, since an archive holds texts of others; ONRECORD_INDEXED=1 lets them in, except to searches and
 * the API.
 */
export const GET = (): Response => {
  const lines = isIndexed()
    ? ['User-agent: *', 'Disallow: /search', 'Disallow: /api/', `Sitemap: ${siteAddress()}/sitemap.xml`]
    : ['User-agent: *', 'Disallow: /']
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
