import { type Article, type CitationStyle, cite } from '@onrecord/article-data'
import { toBibTex, toCslJson, toRis } from '@onrecord/article-data/export/bibliography'
import { siteAddress } from '../server/site-address.ts'
import { statementAddress, webAddress } from './addresses.ts'

/** A citation of a statement: the name of its style or format, and its text. */
export type Citation = { readonly name: string; readonly text: string }

const styles: readonly (readonly [CitationStyle, string])[] = [
  ['plain', 'Plain'],
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['chicago', 'Chicago'],
]

/** The story with an address: the publisher's or, if that is unknown, the one on this site. */
const withAddress = (article: Article, statementId: string): Article => ({
  ...article,
  canonicalUrl:
    webAddress(article.canonicalUrl) ?? `${siteAddress()}${statementAddress(article, statementId).split('#')[0]}`,
})

/** The citations of a statement in all styles and formats, with its address; none if the story has no such statement. */
export const citations = (article: Article, statementId: string): readonly Citation[] => {
  const addressed = withAddress(article, statementId)
  const inStyles = styles.flatMap(([style, name]) => {
    const text = cite(addressed, statementId, style)
    return text === undefined ? [] : [{ name, text }]
  })
  const [plain] = inStyles
  if (!plain) return []
  const at = { ...addressed, canonicalUrl: `${addressed.canonicalUrl?.split('#')[0]}#${statementId}` }
  return [
    ...inStyles,
    { name: 'BibTeX', text: toBibTex(at).trimEnd() },
    { name: 'RIS', text: toRis(at).trimEnd() },
    { name: 'CSL-JSON', text: JSON.stringify([{ ...toCslJson(at), note: plain.text }], null, 2) },
  ]
}
