const itemEnd = /<\/((?:[\w-]+:)?(?:item|entry))\s*>/giu
const maxCuts = 40

const openName = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1]

/**
 * The complete entries of an XML feed that is cut off, with the elements around them closed. Undefined if no entry is
 * complete.
 */
export const repairXmlFeed = (xml: string): string | undefined => {
  let end = -1
  for (const found of xml.matchAll(itemEnd)) end = found.index + found[0].length
  if (end < 0) return undefined
  const root = openName(xml, /<((?:[\w-]+:)?(?:rss|feed|RDF))[\s>]/iu)
  const channel = openName(xml, /<((?:[\w-]+:)?channel)[\s>]/iu)
  const isOpen = channel !== undefined && !xml.slice(0, end).includes(`</${channel}`)
  return `${xml.slice(0, end)}${isOpen ? `</${channel}>` : ''}${root === undefined ? '' : `</${root}>`}`
}

/** The value of a JSON Feed that is cut off, with its complete items. Undefined if no item is complete. */
export const repairJsonFeed = (json: string): unknown => {
  if (!/"items"\s*:\s*\[/u.test(json)) return undefined
  let at = json.length
  for (let cut = 0; cut < maxCuts && at > 0; cut++) {
    at = json.lastIndexOf('}', at - 1)
    if (at < 0) return undefined
    try {
      return JSON.parse(`${json.slice(0, at + 1)}]}`)
    } catch {
      // The brace was inside an item. An earlier one may end the last complete item.
    }
  }
  return undefined
}
