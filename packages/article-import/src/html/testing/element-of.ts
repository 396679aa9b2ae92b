import { parsePage } from '../page/parse-page.ts'

/** For tests: the first element of `html`. Throws where it has none. */
export const elementOf = (html: string): Element => {
  const element = parsePage(html, undefined).body.firstElementChild
  if (element === null) throw new Error(`No element in ${html}`)
  return element
}
