import { type Declared, mayHide, parseStyle } from './parse-style.ts'

/** A compound selector: conditions on one element, all of which must hold. */
interface Compound {
  readonly name: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[]
  /** Compounds that the element must not match. */
  readonly not: readonly Compound[]
}

/** One selector of a rule, with the declarations that can hide or show text. */
export interface StyleRule {
  /** From the outermost element to the matched one. Empty if only a library can match the selector. */
  readonly compounds: readonly Compound[]
  /** The selector, if only a library can match it. */
  readonly selector?: string
  /** The specificity as a number. */
  readonly weight: number
  readonly style: Declared
  readonly hides: boolean
}

/** A rule's body must match one of these patterns to hide or show text. Most rules do not, and need not be parsed. */
const mayMatter =
  /display|visib|opacity|clip|overflow|scale|rotate|matrix|-\d{3}|transparent|text-fill|line-through|position\s*:\s*[af]|font(?:-size)?\s*:[^;]*\b[0-2](?![\d.])|(?:width|height)\s*:\s*[01](?:px)?\s*(?:[;!]|$)|(?:inset|left|top|right|bottom)\s*:\s*\d{3,}|color\s*:[^;]*(?:,\s*0|\/\s*0|\.0+|#[\da-f]{3}0\b|#[\da-f]{6}00\b)/i
const isColored = (body: string): boolean => /(?:^|[;\s])color\s*:/i.test(body) && /background/i.test(body)
const part =
  /^(?:(?<name>[a-z][\w-]*)|\*|#(?<id>[\w-]+)|\.(?<className>[\w-]+)|\[\s*(?<attribute>[\w-]+)\s*(?:=\s*["']?(?<value>[^"'\]]*)["']?\s*)?\]|:not\((?<not>[^()]*)\))/i
const maxRules = 20_000
const maxNesting = 4
const maxSelectorLength = 300
/** The assumed width of the window, in pixels. */
const windowWidth = 1280

/** The compound of a selector for one element. Undefined if the page alone cannot decide one of its conditions. */
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

/** Pseudo-classes of a momentary state, and pseudo-elements. They never match a page that is only read. */
const momentaryState =
  /::|:(?:hover|active|focus|focus-within|focus-visible|target|checked|indeterminate|disabled|enabled|invalid|valid|required|optional|read-only|read-write|placeholder-shown|default|autofill|fullscreen|modal|popover-open|playing|paused|visited|link|any-link|before|after|first-line|first-letter|selection|host|slotted|part|current|past|future|defined)\b/i

const plainClass = /^\.([\w-]+)$/
const noParts: readonly never[] = []

/**
 * The compounds of a selector with only names, ids, classes, attributes and descendants. Undefined for other selectors.
 */
const compoundsOf = (selector: string): readonly Compound[] | undefined => {
  const plain = plainClass.exec(selector)?.[1]
  if (plain !== undefined)
    return [{ name: undefined, id: undefined, classes: [plain], attributes: noParts, not: noParts }]
  if (/[+~\\]|:(?!not\()/.test(selector)) return undefined
  const parts = selector.trim().split(/\s*>\s*|\s+(?![^[(]*[\])])/)
  const compounds = parts.map(compoundOf)
  return compounds.every((part) => part !== undefined) ? compounds : undefined
}

/** The approximate specificity of any selector. Source: Selectors 4, 17. */
const roughWeight = (selector: string): number => {
  const bare = selector.replace(/:where\([^()]*\)/g, '')
  const count = (pattern: RegExp): number => bare.match(pattern)?.length ?? 0
  return count(/#[\w-]/g) * 10_000 + count(/\.[\w\\-]|\[|:(?!not|is|has)[a-z]/g) * 100 + count(/(?:^|[\s>+~(,])[a-z]/g)
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

/** The end of the block that opens at `open`. */
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

/** The parts of a list separated by commas outside brackets. */
const listed = (list: string): readonly string[] => {
  if (!list.includes(',')) return [list.trim()]
  return list.split(/[([]/.test(list) ? /,(?![^([]*[)\]])/ : ',').map((part) => part.trim())
}

/** The selectors of a nested rule: each with the outer selector before it or in place of "&". */
const nestedIn = (outer: string, inner: string): string =>
  listed(inner)
    .flatMap((own) => listed(outer).map((one) => (own.includes('&') ? own.replaceAll('&', one) : `${one} ${own}`)))
    .join(',')

function* blocksOf(css: string, depth = 0, outer = ''): Generator<readonly [prelude: string, body: string]> {
  let from = 0
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const prelude = css
      .slice(from, open)
      .replace(/^[^{}]*;/, '')
      .trim()
    const end = endOfBlock(css, open)
    const body = css.slice(open + 1, end)
    from = end + 1
    const isGroup = /^@(?:media|supports|layer|container|scope)/i.test(prelude)
    if (isGroup && !isForThisWindow(prelude)) continue
    if (prelude.startsWith('@') && !isGroup) continue
    const selector = isGroup ? outer : outer === '' ? prelude : nestedIn(outer, prelude)
    const inner = body.indexOf('{')
    if (inner < 0 && selector !== '') yield [selector, body]
    if (inner < 0 || depth >= maxNesting) continue
    // Declarations before the first nested rule belong to the outer rule.
    const own = body.slice(0, body.lastIndexOf(';', inner) + 1)
    if (own !== '' && selector !== '') yield [selector, own]
    yield* blocksOf(body, depth + 1, selector)
  }
}

/** The values of custom properties, wherever they are set. The last one counts. */
const customProperties = (css: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]{1,60})/g), ([, name = '', value = '']) => [name, value.trim()]),
  )

const withValues = (body: string, values: ReadonlyMap<string, string>): string =>
  body.includes('var(')
    ? body.replace(
        /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
        (_, name: string, otherwise = '') => values.get(name) ?? otherwise,
      )
    : body

/** The effect of a block of declarations on the visibility of text. */
interface BlockStyle {
  readonly style: Declared
  readonly hides: boolean
}

/** Reads blocks of declarations and remembers the results. Undefined for a block that cannot hide or show text. */
const blockReader = (css: string): ((body: string) => BlockStyle | undefined) => {
  const known = new Map<string, BlockStyle | undefined>()
  let values: ReadonlyMap<string, string> | undefined
  const read = (body: string): BlockStyle | undefined => {
    if (!mayMatter.test(body) && !isColored(body)) return undefined
    if (body.includes('var(')) values ??= customProperties(css)
    const style = parseStyle(values ? withValues(body, values) : body)
    return { style, hides: mayHide({ ...style.normal, ...style.important }) }
  }
  return (body) => {
    if (known.has(body)) return known.get(body)
    const found = read(body)
    known.set(body, found)
    return found
  }
}

/** The maximum number of complex selectors. No ordinary page has more. */
const maxComplex = 400

/**
 * The rules in the style elements of a page that decide whether text is visible, in a window of 1,280 pixels. Empty if
 * no rule hides anything, which is usual. Linear in the length of `css`.
 */
export const parseStyleSheet = (css: string): readonly StyleRule[] => {
  const rules: StyleRule[] = []
  let hides = false
  let complex = 0
  const bare = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')
  const read = blockReader(bare)
  for (const [prelude, body] of blocksOf(bare)) {
    const block = read(body)
    if (!block) continue
    const { style } = block
    hides ||= block.hides
    for (const selector of listed(prelude)) {
      if (selector.length > maxSelectorLength || (selector.includes(':') && momentaryState.test(selector))) continue
      const compounds = compoundsOf(selector)
      if (compounds) rules.push({ compounds, style, weight: weightOf(compounds), hides: block.hides })
      else if (complex++ < maxComplex)
        rules.push({ compounds: [], selector, style, weight: roughWeight(selector), hides: block.hides })
    }
    if (rules.length > maxRules) break
  }
  return hides ? rules : []
}
