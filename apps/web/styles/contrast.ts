type Rgb = readonly [number, number, number]

const parse = (hex: string): Rgb => {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/giu, '$&$&') : hex
  const parts = full.match(/[0-9a-f]{2}/giu)?.map((part) => Number.parseInt(part, 16) / 255) ?? []
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

const luminance = (hex: string): number => {
  const [red, green, blue] = parse(hex).map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** The contrast ratio of two colors such as "#00558c", from 1 to 21. Source: WCAG 2.2. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
