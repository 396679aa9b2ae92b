// Whatever steers a terminal or hides from a reader: escape sequences (also unterminated), controls, bidi controls,
// separators, tag characters and invisible fillers. A joiner inside an emoji and a direction mark hide nothing.
const sequences =
  /(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]?|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[\u0020-\u002F]*[\u0030-\u007E]?/gu
const controls =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/**
 * Text from outside, fit for a terminal: what steers it or hides in it becomes "�", so that a reader sees that
 * something was there. Tabs become a space, line ends stay.
 */
export const plain = (text: string): string => text.replace(sequences, '�').replace(controls, '�').replaceAll('\t', ' ')
