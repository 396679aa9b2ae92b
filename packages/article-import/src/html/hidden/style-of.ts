/** Declarations of CSS by property, in lower case; `!important` taken off. */
export type Style = Readonly<Record<string, string>>

const comment = /\/\*[\s\S]*?\*\//g

/** The declarations of a style attribute or of a rule's block. What is no declaration is passed over. */
export const parseStyle = (css: string): Style =>
  Object.fromEntries(
    css
      .replace(comment, '')
      .split(';')
      .map((declaration) => {
        const colon = declaration.indexOf(':')
        const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
        const value = declaration
          .slice(colon + 1)
          .replace(/!\s*important/i, '')
          .trim()
          .toLowerCase()
        return [property, value] as const
      })
      .filter(([property, value]) => property !== '' && value !== ''),
  )

const farOff = 999

const lengthOf = (value = ''): number => {
  const found = /^(-?\d*\.?\d+)(px|em|rem|vw|vh|pt|%)?$/.exec(value)
  if (!found) return Number.NaN
  const size = Number(found[1])
  return found[2] === 'em' || found[2] === 'rem' ? size * 16 : found[2] === 'vw' || found[2] === 'vh' ? size * 13 : size
}

/** A length too small to show a word in. */
const isTiny = (value: string | undefined): boolean => lengthOf(value) <= 1
const isFar = (value: string | undefined): boolean => lengthOf(value) <= -farOff
const isWayOff = (value: string | undefined): boolean => Math.abs(lengthOf(value)) >= farOff

const isOutOfFlow = ({ position = '' }: Style): boolean => position === 'absolute' || position === 'fixed'

const isOffScreen = (style: Style): boolean =>
  (isOutOfFlow(style) && ['left', 'top', 'right', 'bottom'].some((side) => isWayOff(style[side]))) ||
  isFar(style['text-indent']) ||
  isFar(style['margin-left']) ||
  isFar(style['margin-top']) ||
  /translate(?:x|y|3d)?\([^)]*-\s*(?:\d{4,}px|[1-9]\d{3,}%)/.test(style.transform ?? '')

const clipsAll = ({ clip = '', 'clip-path': path = '', position = '' }: Style): boolean =>
  (position !== '' && /^rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)$/.test(clip)) ||
  /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(path)

const isShut = ({ overflow = '', width, height, 'max-height': maxHeight, 'max-width': maxWidth }: Style): boolean =>
  /hidden|clip/.test(overflow) && [width, height, maxHeight, maxWidth].some(isTiny)

/**
 * Whether an element of this style shows none of its text to a reader: not displayed, invisible, transparent, of no
 * size, clipped away or moved off the screen.
 */
export const hidesText = (style: Style): boolean =>
  style.display === 'none' ||
  style.visibility === 'hidden' ||
  style.visibility === 'collapse' ||
  style['content-visibility'] === 'hidden' ||
  (style.opacity !== undefined && Number.parseFloat(style.opacity) === 0) ||
  (style['font-size'] !== undefined && lengthOf(style['font-size']) < 1) ||
  /^scale(?:x|y|3d)?\(\s*0\s*[,)]/.test(style.transform ?? '') ||
  style.color === 'transparent' ||
  // Struck out, as by a correction.
  /line-through/.test(style['text-decoration'] ?? style['text-decoration-line'] ?? '') ||
  clipsAll(style) ||
  isShut(style) ||
  isOffScreen(style)
