import type { Rights } from '@onrecord/article-data'
import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'
import { webAddress } from '../../web-address.ts'
import { storyNames } from '../json-ld/story-fields.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import { type MetaReader, plainText } from './read-meta.ts'

/** The rights holder, license and terms of use of a page's story. Undefined if the page names none. */
export const readRights = (
  { document, related }: PageScan,
  story: JsonObject,
  nodes: readonly JsonObject[],
  meta: MetaReader,
  base: string | undefined,
): Rights | undefined => {
  const plain = (text: string | undefined): string | undefined => plainText(document, text ?? '') || undefined
  const link = related.find((element) => hasToken(element, 'rel', 'license'))?.getAttribute('href')
  const ofStory = isObject(story.license)
    ? (firstText(story.license.url) ?? firstText(story.license['@id']))
    : firstText(story.license)
  const holder = plain(
    storyNames(listOf(story.copyrightHolder), nodes)[0] ?? meta.first('dcterms.rightsholder', 'copyright'),
  )
  const license = webAddress(ofStory ?? link ?? meta.first('dcterms.license'), base)
  const usageTerms = plain(
    firstText(story.usageInfo) ??
      firstText(story.copyrightNotice) ??
      meta.first('dc.rights', 'dcterms.rights', 'rights'),
  )
  if (holder === undefined && license === undefined && usageTerms === undefined) return undefined
  return { ...(holder && { holder }), ...(license && { license }), ...(usageTerms && { usageTerms }) }
}
