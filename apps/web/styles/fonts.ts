import localFont from 'next/font/local'

// build/subset-fonts.ts writes these font files.
/** The typeface of the text. Letters of other scripts come from the @fontsource style sheet, loaded only where they are used. */
export const serif = localFont({
  src: './generated/source-serif-4.woff2',
  variable: '--serif-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** The typeface of notes, tables and everything around the text. */
export const sans = localFont({
  src: './generated/inter.woff2',
  variable: '--sans-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
