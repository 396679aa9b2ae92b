import { escapeHtml } from '@onrecord/article-data/export/html'
import { siteAddress } from '../../server/site-address.ts'
import { siteStrings } from '../../strings.ts'

/** Depends on the address of the running site. */
export const dynamic = 'force-dynamic'

/** The OpenSearch description, which lets browsers add the site's search. */
export const GET = (): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteStrings.name}</ShortName>
  <Description>${siteStrings.searchPlugin}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeHtml(siteAddress())}/search?q={searchTerms}"/>
  <Url type="application/atom+xml" template="${escapeHtml(siteAddress())}/feed.atom?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )
