import type { MetaReader } from './meta-reader.ts'
import { plainText } from './plain-text.ts'

const separator = /\s+[|–—·»:-]\s+/

/** `title` without the publisher's name at its end: "The wall fell | Harbour Post". */
const withoutPublisher = (title: string, publisher: string | undefined): string => {
  if (publisher === undefined || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title
  const rest = title.slice(0, -publisher.length)
  return separator.test(`${rest} `) ? rest.replace(/\s+[|–—·»:-]\s*$/, '') : title
}

/** The headline: JSON-LD's, else OpenGraph's, else the only h1, else the title; without the publisher's name at its end. */
export const readHeadline = (
  document: Document,
  ofStory: string | undefined,
  meta: MetaReader,
  publisher: string | undefined,
): string | undefined => {
  const tops = document.querySelectorAll('h1')
  const top = tops.length === 1 ? tops[0]?.textContent : undefined
  const found = [
    ofStory,
    meta.first('og:title', 'twitter:title', 'dc.title'),
    top,
    document.querySelector('title')?.textContent,
  ]
  const headline = found.map((text) => plainText(document, text ?? '')).find((text) => text !== '')
  return headline === undefined ? undefined : withoutPublisher(headline, publisher)
}
