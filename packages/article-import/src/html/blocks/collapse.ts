import { visibleText } from './visible-text.ts'

const spaces = /\s+/gu

/** `text` as a reader sees it: without invisible characters, every run of white space one space, none at its ends. */
export const collapse = (text: string): string => visibleText(text).replace(spaces, ' ').trim()
