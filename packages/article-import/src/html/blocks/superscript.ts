const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
}
const exponent = /^[-−+]?\d{1,3}$/u
const base = /(?:^|[\s\d(/·.])(?:[kcdmµn]?m|ft|yd|in|mi|s|[×x*·]\s?10|10)$/u
const noteMark = /^(?:\[?\(?(?:\d{1,3}|[a-z]|note \d+|citation needed)\)?\]?|[*†‡§¶#]+)(?:\s*,\s*\d{1,3})*$/iu

/**
 * What a raised text adds to the words `before` it: an exponent in raised characters ("km²"), nothing for a note's mark
 * ("48²" is 48 with a note), else itself ("1st").
 */
export const superscript = (text: string, before: string, isLink: boolean): string => {
  const mark = text.replace(/\s+/gu, ' ').trim()
  if (exponent.test(mark) && !isLink && base.test(before)) return mark.replace(/./gu, (one) => raised[one] ?? one)
  return noteMark.test(mark) && (isLink || !/^[a-z]$/iu.test(mark)) ? '' : text
}
