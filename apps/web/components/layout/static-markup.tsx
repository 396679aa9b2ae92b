import type { ReactNode } from 'react'

/**
 * The children as one piece of markup. Next describes each element of a page a second time, for scripts that this site does
 * not have, and that costs more than the page itself. Children that load data are not allowed.
 */
export const staticMarkup = async (children: ReactNode) => {
  // Next allows this module only where it is loaded when it is used.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
