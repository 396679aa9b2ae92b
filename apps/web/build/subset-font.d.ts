declare module 'subset-font' {
  /** The font with only the glyphs of `text`. Variation axes can be limited to a range or a value. */
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt'
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    },
  ) => Promise<Uint8Array>

  export { subsetFont as default }
}
