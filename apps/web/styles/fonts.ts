import localFont from 'next/font/local'

/** The text face. Letters beyond Latin come from the @fontsource style sheet, each script only where it is used. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--serif-latin',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** The face of notes, tables and everything around the text. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--sans-latin',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
