/** Declarations of CSS by property, in lower case; `!important` taken off. */
export type Style = Readonly<Record<string, string>>

/** Of some declarations those that are important, and those that are not. */
export interface Declared {
  readonly normal: Style
  readonly important: Style
}

const comment = /\/\*[\s\S]*?\*\//g

const bang = /!\s*important\s*$/i

const property = String.raw`(?:^|[;\s])(?<property>-?[a-z-]{3,30})\s*:\s*(?<value>[^;]*)`
const declaration = new RegExp(property, 'gi')

/** Properties that can hide text or show it; no other is read. */
const relevant: ReadonlySet<string> = new Set(
  (
    'display visibility content-visibility opacity filter font font-size transform translate color -webkit-text-fill-color background ' +
    'background-color background-clip -webkit-background-clip text-decoration text-decoration-line clip clip-path overflow overflow-x overflow-y ' +
    'width height max-height max-width position left top right bottom inset inset-inline-start inset-block-start text-indent margin-left margin-top'
  ).split(' '),
)

/**
 * Those declarations of a style attribute or of a rule's block that can hide text or show it. What is no declaration is
 * passed over.
 */
export const parseStyle = (css: string): Declared => {
  const normal: Record<string, string> = {}
  const important: Record<string, string> = {}
  for (const { groups } of (css.includes('/*') ? css.replace(comment, '') : css).matchAll(declaration)) {
    const name = (groups?.property ?? '').toLowerCase()
    if (!relevant.has(name)) continue
    const value = (groups?.value ?? '').trim().toLowerCase()
    const isImportant = value.includes('!') && bang.test(value)
    const bare = isImportant ? value.replace(bang, '').trim() : value
    if (bare === '') continue
    if (isImportant) important[name] = bare
    else normal[name] = bare
  }
  return { normal, important }
}

const farOff = 999

const lengthOf = (value = ''): number => {
  // Of a sum the first part tells on which side it is.
  const found = /^(?:calc\(\s*)?(-?\d*\.?\d+)(px|em|rem|vw|vh|pt|%)?(?:$|[\s)])/.exec(value)
  if (!found) return Number.NaN
  const size = Number(found[1])
  return found[2] === 'em' || found[2] === 'rem' ? size * 16 : found[2] === 'vw' || found[2] === 'vh' ? size * 13 : size
}

/** A length too small to show a word in. */
const isTiny = (value: string | undefined): boolean => lengthOf(value) <= 1
const isFar = (value: string | undefined): boolean => lengthOf(value) <= -farOff
const isWayOff = (value: string | undefined): boolean =>
  Math.abs(lengthOf(value)) >= farOff || /^-(?:[1-9]\d\d+)(?:\.\d+)?%$/.test(value ?? '')

const isOutOfFlow = ({ position = '' }: Style): boolean => position === 'absolute' || position === 'fixed'

const sides = ['left', 'top', 'right', 'bottom', 'inset', 'inset-inline-start', 'inset-block-start'] as const

const isOffScreen = (style: Style): boolean =>
  (isOutOfFlow(style) && sides.some((side) => isWayOff(style[side]))) ||
  isFar(style.translate) ||
  isFar(style['text-indent']) ||
  isFar(style['margin-left']) ||
  isFar(style['margin-top']) ||
  /translate(?:x|y|3d)?\([^)]*-\s*(?:\d{4,}px|[1-9]\d{3,}%)/.test(style.transform ?? '')

const clipsAll = ({ clip = '', 'clip-path': path = '', position = '' }: Style): boolean =>
  (position !== '' && /^rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)$/.test(clip)) ||
  /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(path)

const sizes = ['width', 'height', 'max-height', 'max-width'] as const

const isShut = (style: Style): boolean =>
  /hidden|clip/.test(`${style.overflow} ${style['overflow-x']} ${style['overflow-y']}`) &&
  sizes.some((size) => isTiny(style[size]))

const whole: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/** A color as six hexadecimal digits, where that is plain; undefined for all else. */
const plainColor = (value: string | undefined): string | undefined => {
  const found = value?.replace(/\s+.*$/, '') ?? ''
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(found)
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`
  return /^#[\da-f]{6}$/.test(found) ? found : Object.hasOwn(whole, found) ? whole[found] : undefined
}

/** Text without color, or in the color of what is behind it. */
const isColorless = (style: Style): boolean => {
  const fill = style['-webkit-text-fill-color'] ?? style.color ?? ''
  const isClear =
    /^transparent$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$|^(?:rgb|hsl)a?\((?:[^,]+,){3}\s*0(?:\.0+)?%?\s*\)$|\/\s*0(?:\.0+)?%?\s*\)$/.test(
      fill,
    ) &&
    // Letters filled with a picture are seen.
    !/text/.test(`${style['background-clip']} ${style['-webkit-background-clip']}`)
  const color = plainColor(style.color)
  return isClear || (color !== undefined && color === plainColor(style['background-color'] ?? style.background))
}

/** No letter of this size can be read. In pixels. */
const minSize = 2

const isTooSmall = ({ 'font-size': size, font = '' }: Style): boolean =>
  (size !== undefined && lengthOf(size) < minSize) || /(?:^|\s)0(?:px|em|rem|%)?(?:\/\S+)?\s/.test(`${font} `)

/**
 * Whether a style may hide text together with others: it has a size or a place that hides where another says that the
 * element is cut off, or out of the flow.
 */
export const mayHide = (style: Style): boolean =>
  hidesText(style) || sides.some((side) => isWayOff(style[side])) || sizes.some((size) => isTiny(style[size]))

/**
 * Whether an element of this style shows none of its text to a reader: not displayed, invisible, transparent, of no
 * size, clipped away or moved off the screen.
 */
export const hidesText = (style: Style): boolean =>
  style.display === 'none' ||
  style.visibility === 'hidden' ||
  style.visibility === 'collapse' ||
  style['content-visibility'] === 'hidden' ||
  (style.opacity !== undefined && Number.parseFloat(style.opacity) <= 0.05) ||
  /opacity\(\s*0/.test(style.filter ?? '') ||
  isTooSmall(style) ||
  /^(?:scale(?:x|y|3d)?\(\s*0\s*[,)]|rotate[xy]\(\s*-?90deg|matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0\s*,)/.test(
    style.transform ?? '',
  ) ||
  isColorless(style) ||
  // Struck out, as by a correction.
  /line-through/.test(style['text-decoration'] ?? style['text-decoration-line'] ?? '') ||
  clipsAll(style) ||
  isShut(style) ||
  isOffScreen(style)
