declare module 'subset-font' {
  /** The font with only the glyphs of `text`. Variation axes can be limited to a range. */
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2'
      readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>
    },
  ) => Promise<Uint8Array>

  export { subsetFont as default }
}
