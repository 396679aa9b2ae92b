import { classWords } from './class-words.ts'

const misleading = ['social', 'share', 'embed', 'twitter', 'instagram', 'facebook']
const reach = 3

/**
 * Takes the class and id from what wraps a quotation (an embedded post, a pull quote) where their words speak of social
 * media: by such words a box of share buttons is told, and a quoted post is part of the story. Changes the document.
 */
export const keepQuotations = (document: Document): void => {
  for (const quotation of document.querySelectorAll('blockquote')) {
    let at: Element | null = quotation
    for (let step = 0; step < reach && at && at !== document.body; step++, at = at.parentElement) {
      const words = classWords(at)
      if (!misleading.some((word) => words.has(word))) continue
      at.removeAttribute('class')
      at.removeAttribute('id')
    }
  }
}
