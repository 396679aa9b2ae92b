import { headPlace, markupPlace } from './request-context.ts'

/** The markup of a page: the elements of its head, and its content. */
export type PageMarkup = { readonly head: string; readonly content: string }

/**
 * The page that a frame and its markup make. The places in the frame are whole elements, which text of a story cannot be, because
 * it is escaped.
 */
export const filledFrame = (frame: string, { head, content }: PageMarkup): string =>
  frame
    .replace(`<title>${headPlace}</title>`, () => head)
    .replace(`<div id="${markupPlace}"></div>`, () => `<div id="${markupPlace}">${content}</div>`)
