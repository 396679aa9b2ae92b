/** `text` as an absolute http or https address, resolved by `base`; undefined for all else, and for one with a password. */
export const webAddress = (text: string | undefined | null, base?: string): string | undefined => {
  const url = text ? URL.parse(text.trim(), base) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.username === '' && url.password === '' ? url.href : undefined
}
