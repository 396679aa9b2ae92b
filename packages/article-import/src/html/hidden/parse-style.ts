/** CSS declarations by property, in lower case, without `!important`. */
export type Style = Readonly<Record<string, string>>

/** Declarations with and without `!important`. */
export interface Declared {
  readonly normal: Style
  readonly important: Style
}

const comment = /\/\*[\s\S]*?\*\//g

const bang = /!\s*important\s*$/i

const property = String.raw`(?:^|[;\s])(?<property>-?[a-z-]{3,30})\s*:\s*(?<value>[^;]*)`
const declaration = new RegExp(property, 'gi')

/** The properties that can hide or show text. Others are ignored. */
const relevant: ReadonlySet<string> = new Set(
  (
    'display visibility content-visibility opacity filter font font-size transform translate color -webkit-text-fill-color background ' +
    'background-color background-clip -webkit-background-clip text-decoration text-decoration-line clip clip-path overflow overflow-x overflow-y ' +
    'width height max-height max-width position left top right bottom inset inset-inline-start inset-block-start text-indent margin-left margin-top'
  ).split(' '),
)

/** The declarations of a style attribute or rule that can hide or show text. Invalid ones are skipped. */
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
  // The first part of a sum determines the side.
  const found = /^(?:calc\(\s*)?(-?\d*\.?\d+)(px|em|rem|vw|vh|pt|%)?(?:$|[\s)])/.exec(value)
  if (!found) return Number.NaN
  const size = Number(found[1])
  return found[2] === 'em' || found[2] === 'rem' ? size * 16 : found[2] === 'vw' || found[2] === 'vh' ? size * 13 : size
}

/** Whether a length is too small for a word. */
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

const isCollapsed = (style: Style): boolean =>
  /hidden|clip/.test(`${style.overflow} ${style['overflow-x']} ${style['overflow-y']}`) &&
  sizes.some((size) => isTiny(style[size]))

const whole: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/** A color as six hexadecimal digits. Undefined if it is given in another form. */
const plainColor = (value: string | undefined): string | undefined => {
  const found = value?.replace(/\s+.*$/, '') ?? ''
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(found)
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`
  return /^#[\da-f]{6}$/.test(found) ? found : Object.hasOwn(whole, found) ? whole[found] : undefined
}

/** Whether text is transparent or has the color of its background. */
const isColorless = (style: Style): boolean => {
  const fill = style['-webkit-text-fill-color'] ?? style.color ?? ''
  const isClear =
    /^transparent$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$|^(?:rgb|hsl)a?\((?:[^,]+,){3}\s*0(?:\.0+)?%?\s*\)$|\/\s*0(?:\.0+)?%?\s*\)$/.test(
      fill,
    ) &&
    // Text filled with a picture is visible.
    !/text/.test(`${style['background-clip']} ${style['-webkit-background-clip']}`)
  const color = plainColor(style.color)
  return isClear || (color !== undefined && color === plainColor(style['background-color'] ?? style.background))
}

/** In pixels. Smaller letters cannot be read. */
const minSize = 2

const isTooSmall = ({ 'font-size': size, font = '' }: Style): boolean =>
  (size !== undefined && lengthOf(size) < minSize) || /(?:^|\s)0(?:px|em|rem|%)?(?:\/\S+)?\s/.test(`${font} `)

/**
 * Whether a style may hide text together with other styles: its size or position hides text if another style clips the
 * element or takes it out of the flow.
 */
export const mayHide = (style: Style): boolean =>
  hidesText(style) || sides.some((side) => isWayOff(style[side])) || sizes.some((size) => isTiny(style[size]))

/**
 * Whether this style hides all text of an element: not displayed, invisible, transparent, without size, clipped, or
 * moved off the screen.
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
  // Struck out, such as a correction.
  /line-through/.test(style['text-decoration'] ?? style['text-decoration-line'] ?? '') ||
  clipsAll(style) ||
  isCollapsed(style) ||
  isOffScreen(style)
