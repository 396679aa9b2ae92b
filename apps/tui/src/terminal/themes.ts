import { palette, terminalPalette } from '@onrecord/article-view'

/** A color: "#rrggbb", or the number of one of the 16 colors that the terminal itself defines. */
export type Color = string | number

/** How a screen is colored. */
export type Theme = {
  /** What it is for. */
  readonly does: string
  /** The color of each tone. The last one, gray, has none. */
  readonly colors: readonly (Color | undefined)[]
  /** Whether nothing is dim, because dim text has less contrast. */
  readonly isBright?: true
}

/** The voices have the tones of the site's palette. */
const ofPalette = (background: 'light' | 'dark'): readonly (Color | undefined)[] =>
  palette.slice(0, -1).map((tone) => tone[background])

/** The themes, by the names that a configuration uses. */
export const themes = {
  default: { does: 'medium colors for any background', colors: terminalPalette },
  light: { does: 'the colors of the site, for a light background', colors: ofPalette('light') },
  dark: { does: 'the colors of the site, for a dark background', colors: ofPalette('dark') },
  'high-contrast-light': {
    does: 'contrast of at least 7 to 1 on white, and nothing dim',
    colors: ['#0506c4', '#5a0303', '#90430e', '#071181', '#654c8f', '#3d1743', '#2d31ff', '#6d3246'],
    isBright: true,
  },
  'high-contrast-dark': {
    does: 'contrast of at least 7 to 1 on black, and nothing dim',
    colors: ['#3aa4a4', '#f541fc', '#a9952d', '#84f5c0', '#bdc6ff', '#cabd2a', '#4bcda2', '#efe609'],
    isBright: true,
  },
  'color-blind': {
    does: 'colors that differ for every kind of color blindness, for any background',
    colors: ['#3198f5', '#b70000', '#959a20', '#016557', '#a117ae', '#fe3bb9', '#198d76', '#3434ff'],
  },
  '16-colors': { does: 'the colors that the terminal defines', colors: [4, 1, 3, 2, 5, 13, 6, 9] },
  none: { does: 'no colors; letters mark the voices', colors: [] },
} as const satisfies Readonly<Record<string, Theme>>

/** The name of a theme. */
export type ThemeName = keyof typeof themes

/** Whether a configuration can use this name. */
export const isThemeName = (name: unknown): name is ThemeName => typeof name === 'string' && Object.hasOwn(themes, name)
