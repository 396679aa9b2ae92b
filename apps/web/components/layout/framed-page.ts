import type { ReactNode } from 'react'
import { filledFrame } from '../../data/filled-frame.ts'
import { requests } from '../../data/request-context.ts'

/** The elements of a page: those of its head, and its content. */
type Parts = { readonly head: ReactNode; readonly content: ReactNode }

/**
 * A page whose layout and style sheets are those of the page at `frame`, which Next renders once. Next would render all of it for
 * each request, and describe each element a second time for scripts that this site does not have. Elements that load data are not
 * allowed.
 */
export const framedPage = async (frame: string, origin: string, { head, content }: Parts): Promise<Response> => {
  // Next allows this module only where it is loaded when it is used.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const parts = { head: renderToStaticMarkup(head), content: renderToStaticMarkup(content) }
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  const request = requests.getStore()
  if (request) {
    request.framed = { frame, ...parts }
    return new Response(null, { headers })
  }
  // Under `pnpm dev` there is no server of our own that has the frame.
  return new Response(filledFrame(await (await fetch(new URL(frame, origin))).text(), parts), { headers })
}
