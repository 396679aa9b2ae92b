import type { Rights } from '@onrecord/article-data'
import { webAddress } from '../../web-address.ts'
import { asList, asText, isNode, type JsonNode } from '../json-ld/json-node.ts'
import { storyNames } from '../json-ld/story-names.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import type { MetaReader } from './meta-reader.ts'
import { plainText } from './plain-text.ts'

/** Who holds the rights to a page's story and what may be done with it, as the page says it; undefined when it says nothing. */
export const readRights = (
  { document, related }: PageScan,
  story: JsonNode,
  nodes: readonly JsonNode[],
  meta: MetaReader,
  base: string | undefined,
): Rights | undefined => {
  const plain = (text: string | undefined): string | undefined => plainText(document, text ?? '') || undefined
  const link = related.find((element) => hasToken(element, 'rel', 'license'))?.getAttribute('href')
  const ofStory = isNode(story.license)
    ? (asText(story.license.url) ?? asText(story.license['@id']))
    : asText(story.license)
  const holder = plain(
    storyNames(asList(story.copyrightHolder), nodes)[0] ?? meta.first('dcterms.rightsholder', 'copyright'),
  )
  const license = webAddress(ofStory ?? link ?? meta.first('dcterms.license'), base)
  const usageTerms = plain(
    asText(story.usageInfo) ?? asText(story.copyrightNotice) ?? meta.first('dc.rights', 'dcterms.rights', 'rights'),
  )
  if (holder === undefined && license === undefined && usageTerms === undefined) return undefined
  return { ...(holder && { holder }), ...(license && { license }), ...(usageTerms && { usageTerms }) }
}
