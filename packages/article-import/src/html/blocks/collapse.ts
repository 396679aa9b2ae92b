const spaces = /[\s\u200b\ufeff]+/gu

/** `text` with every run of white space as one space and none at its ends; zero-width spaces count as white space. */
export const collapse = (text: string): string => text.replace(spaces, ' ').trim()
