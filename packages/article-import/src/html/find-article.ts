import { Readability } from '@mozilla/readability'

/**
 * The element of `document` that holds the story, by Mozilla's Readability; undefined where it finds none.
 * Changes the document.
 */
export const findArticle = (document: Document): Element | undefined => {
  const found = new Readability(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse()
  return found?.content?.textContent?.trim() ? found.content : undefined
}
