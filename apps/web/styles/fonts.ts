import localFont from 'next/font/local'

// Cut down by build/subset-fonts.ts.
/** The text face. Letters beyond Latin come from the @fontsource style sheet, each script only where it is used. */
export const serif = localFont({
  src: './generated/source-serif-4.woff2',
  variable: '--serif-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** The face of notes, tables and everything around the text. */
export const sans = localFont({
  src: './generated/inter.woff2',
  variable: '--sans-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
