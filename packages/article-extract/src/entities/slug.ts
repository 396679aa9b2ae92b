/**
 * A slug of `text`: lowercase letters, digits and single hyphens, at most 60 characters. Returns `fallback` if the text
 * has no Latin letter.
 */
export const slug = (text: string, fallback: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? fallback : plain
}
