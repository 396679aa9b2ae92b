import type { ReactNode } from 'react'

const known = new WeakMap<object, Map<string, string>>()

/**
 * The markup of a part of a page that depends only on an object and on a name, such as a story and the number of its part. It is
 * rendered once for that object, and kept as long as the object is.
 */
export const keptMarkup = async (owner: object, name: string, node: () => ReactNode): Promise<string> => {
  const kept = known.get(owner) ?? new Map<string, string>()
  known.set(owner, kept)
  const before = kept.get(name)
  if (before !== undefined) return before
  // Next allows this module only where it is loaded when it is used.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(node())
  kept.set(name, markup)
  return markup
}
