import type { Byline } from '@onrecord/article-data'

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|del|della|van|von|der|bin|al|el|la|le|da|di|du|dos)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const line = new RegExp(
  String.raw`^(?:story |reporting |written )?by:?\s+(?<names>${name}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)${name})*)(?:\s*[,|–—-]\s*(?<role>[^\n]{2,60}))?\.?$`,
  'iu',
)
const strictName = new RegExp(`^${name}$`, 'u')

/** The writers that a line such as "By Jane Doe and John Roe, Staff Writers" names; undefined when it is no byline. */
export const parseByline = (text: string): readonly Byline[] | undefined => {
  if (text.length > 160) return undefined
  const groups = line.exec(text.trim())?.groups
  const names = groups?.names?.split(/,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u).map((one) => one.trim()) ?? []
  if (names.length === 0 || !names.every((one) => strictName.test(one))) return undefined
  const role = groups?.role?.trim()
  return names.map((one) => (role ? { name: one, role } : { name: one }))
}
