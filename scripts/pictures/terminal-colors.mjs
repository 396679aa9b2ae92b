/** The colors of a terminal when a program sets none. */
export const defaultColors = { ink: '#e6e1d6', paper: '#1c1b19' }

const named = [
  ...['#2a2926', '#e0736a', '#8fb573', '#d9b15f', '#7aa6d8', '#c290c9', '#6fb8b3', '#d8d2c4'],
  ...['#8a857a', '#f08d84', '#a8cf8b', '#efc97a', '#96bdec', '#d8a9de', '#8bd0cb', '#f5f0e6'],
]

/**
 * The color, as "#rrggbb", of a number in the palette of 256: 16 named colors, a cube of 6 x 6 x 6, 24 grays.
 * Source: xterm's 256colres.
 *
 * @param {number} index 0 to 255
 * @returns {string}
 */
export function paletteColor(index) {
  if (index < 16) return named[index] ?? defaultColors.ink
  if (index >= 232) return rgb(...grey(8 + (index - 232) * 10))
  const level = (/** @type {number} */ step) => (step === 0 ? 0 : 55 + step * 40)
  const cube = index - 16
  return rgb(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6))
}

/**
 * @param {number} value 0xrrggbb
 * @returns {string}
 */
export function trueColor(value) {
  return `#${value.toString(16).padStart(6, '0')}`
}

/**
 * @param {number} red
 * @param {number} green
 * @param {number} blue
 * @returns {string}
 */
function rgb(red, green, blue) {
  return trueColor(red * 65536 + green * 256 + blue)
}

/**
 * @param {number} level
 * @returns {[number, number, number]}
 */
function grey(level) {
  return [level, level, level]
}
