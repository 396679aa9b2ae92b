/** Lower-case letters, digits and single hyphens made of `text`; `fallback` when no letter of it is Latin. At most 60 long. */
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
