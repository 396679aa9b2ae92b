import type { ReactNode } from 'react'
import { markupPlace, requests } from '../../data/request-context.ts'

/**
 * The children as one piece of markup, which Next does not see: the server puts it into the page. Next describes each element of a page a second time, for scripts that this site does
 * not have, and that costs more than the page itself. Children that load data are not allowed.
 */
export const staticMarkup = async (children: ReactNode) => {
  // Next allows this module only where it is loaded when it is used.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(children)
  const request = requests.getStore()
  // Under `pnpm dev` there is no server of our own.
  if (!request) return <div dangerouslySetInnerHTML={{ __html: markup }} />
  request.markup = markup
  return <div id={markupPlace} />
}
