import { Readability } from '@mozilla/readability'

/**
 * The element of `document` that holds the story, by Mozilla's Readability; undefined where it finds none.
 * Changes the document.
 */
export const findArticle = (document: Document): Element | undefined => {
  const found = new Readability(document, { serializer: (node) => node as Element }).parse()
  return found?.content?.textContent?.trim() ? found.content : undefined
}

/** The element of `document` that is marked as the story: its only article, else its main element, else its body. */
export const markedArticle = (document: Document): Element => {
  const articles = document.querySelectorAll('article')
  return (articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"]')) ?? document.body
}
