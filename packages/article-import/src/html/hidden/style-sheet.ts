import { hidesText, parseStyle, type Style } from './style-of.ts'

/** A simple selector: an element's name, its id and its classes, all of which have to be there. */
interface Compound {
  readonly name: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[]
  /** What the element must not be. */
  readonly not: readonly Compound[]
}

/** One selector of a rule with the declarations that can hide or show, in the order of the page. */
export interface StyleRule {
  /** From the outermost element to the one that is meant. */
  readonly compounds: readonly Compound[]
  /** By the standard's counting of ids, classes and names, then by order. */
  readonly weight: number
  readonly style: Style
  readonly hides: boolean
}

/** What a rule's body has when it may hide or show anything. */
const mayMatter =
  /display|visib|opacity|clip|font-size\s*:\s*0|scale|-\d{3}|transparent|line-through|overflow\s*:\s*hidden/i
const relevant =
  /^(?:display|visibility|content-visibility|opacity|font-size|transform|color|text-decoration|text-decoration-line|clip|clip-path|overflow|width|height|max-height|max-width|position|left|top|right|bottom|text-indent|margin-left|margin-top)$/
const part =
  /^(?:(?<name>[a-z][\w-]*)|\*|#(?<id>[\w-]+)|\.(?<className>[\w-]+)|\[\s*(?<attribute>[\w-]+)\s*(?:=\s*["']?(?<value>[^"'\]]*)["']?\s*)?\]|:not\((?<not>[^()]*)\))/i
const mostRules = 20_000
const mostNesting = 4
const longestSelector = 300
/** The width of the window that pages are looked at in, in pixels. */
const windowWidth = 1280

/** The parts of a selector for one element; undefined when one of them cannot be told from the page alone. */
const compoundOf = (text: string): Compound | undefined => {
  let rest = text
  let [name, id]: (string | undefined)[] = []
  const [classes, attributes, not]: [string[], { name: string; value: string | undefined }[], Compound[]] = [[], [], []]
  while (rest !== '') {
    const found = part.exec(rest)
    if (!found?.groups) return undefined
    const { groups } = found
    rest = rest.slice(found[0].length)
    if (groups.name !== undefined) name = groups.name.toUpperCase()
    if (groups.id !== undefined) id = groups.id
    if (groups.className !== undefined) classes.push(groups.className)
    if (groups.attribute !== undefined) attributes.push({ name: groups.attribute.toLowerCase(), value: groups.value })
    if (groups.not !== undefined) {
      const inner = compoundOf(groups.not.trim())
      if (!inner) return undefined
      not.push(inner)
    }
  }
  return text === '' ? undefined : { name, id, classes, attributes, not }
}

/** Selectors with states or siblings are left out: what they meet cannot be told from the page alone. */
const compoundsOf = (selector: string): readonly Compound[] | undefined => {
  if (selector.length > longestSelector || /[+~\\]|:(?!not\()/.test(selector)) return undefined
  const parts = selector.trim().split(/\s*>\s*|\s+(?![^[(]*[\])])/)
  const compounds = parts.map(compoundOf)
  return compounds.every((part) => part !== undefined) ? compounds : undefined
}

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce(
    (sum, { name, id, classes, attributes, not }) =>
      sum +
      (id === undefined ? 0 : 10_000) +
      (classes.length + attributes.length + not.length) * 100 +
      (name === undefined ? 0 : 1),
    0,
  )

const isForThisWindow = (query: string): boolean => {
  if (/\bprint\b|\bspeech\b/i.test(query) && !/\bnot\s+print\b/i.test(query)) return false
  const min = /min-width\s*:\s*(\d+)/i.exec(query)?.[1]
  const max = /max-width\s*:\s*(\d+)/i.exec(query)?.[1]
  return (min === undefined || Number(min) <= windowWidth) && (max === undefined || Number(max) >= windowWidth)
}

/** Where the block that opens at `open` ends. */
const endOfBlock = (css: string, open: number): number => {
  const close = css.indexOf('}', open)
  const inner = css.indexOf('{', open + 1)
  if (close < 0) return css.length
  if (inner < 0 || close < inner) return close
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at
  }
  return css.length
}

function* blocksOf(css: string, depth = 0): Generator<readonly [prelude: string, body: string]> {
  let from = 0
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const prelude = css
      .slice(from, open)
      .replace(/^[^{}]*;/, '')
      .trim()
    const end = endOfBlock(css, open)
    const body = css.slice(open + 1, end)
    from = end + 1
    if (/^@(?:media|supports|layer)/i.test(prelude)) {
      if (depth < mostNesting && isForThisWindow(prelude)) yield* blocksOf(body, depth + 1)
    } else if (!prelude.startsWith('@')) yield [prelude, body]
  }
}

const relevantStyle = (body: string): Style =>
  Object.fromEntries(Object.entries(parseStyle(body)).filter(([property]) => relevant.test(property)))

/**
 * The rules of a page's own style elements that decide whether text is seen, for a window of 1,280 pixels. None when no
 * rule hides anything, which is usual. Linear in the length of `css`.
 */
export const parseStyleSheet = (css: string): readonly StyleRule[] => {
  const rules: StyleRule[] = []
  let hides = false
  for (const [prelude, body] of blocksOf(css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ''))) {
    if (!mayMatter.test(body)) continue
    const style = relevantStyle(body)
    if (Object.keys(style).length === 0) continue
    const isHiding = hidesText(style)
    hides ||= isHiding
    for (const selector of prelude.split(',')) {
      const compounds = compoundsOf(selector)
      if (compounds) rules.push({ compounds, style, weight: weightOf(compounds), hides: isHiding })
    }
    if (rules.length > mostRules) break
  }
  return hides ? rules : []
}
