import { classText } from '../elements.ts'

const none: ReadonlySet<string> = new Set()
const boundary = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/
const heading = /^H[1-6]$/
const container = /^(?:ARTICLE|MAIN|BODY|SECTION)$/
/** What publishing systems add to a post: its kind and subjects, which say nothing about the layout. */
const fact = /^(?:format|type|category|cat|tag|topic|status|post_format|section|author)-/
const postMarks = /(?:^|\s)(?:hentry|post|type-\w+|h-entry|article)(?:\s|$)/

/**
 * The words of an element's class and id, in lower case: `relatedContent box` gives related, content, box. Leaves out a
 * heading's id, because it is an anchor, and the subjects on a post's container.
 */
export const classWords = (element: Element): ReadonlySet<string> => {
  const own = classText(element)
  const id = heading.test(element.tagName) ? '' : (element.getAttribute('id') ?? '')
  if (own === '' && id === '') return none
  const isPost = container.test(element.tagName) || postMarks.test(own)
  // Classes with a colon apply only in some state or medium: `print:hidden`, `hover:overlay`.
  const classes = `${own} ${id}`.split(/\s+/).filter((name) => !name.includes(':') && !(isPost && fact.test(name)))
  const words = classes.flatMap((name) => name.split(boundary))
  return new Set(words.filter((word) => word !== '').map((word) => word.toLowerCase()))
}
