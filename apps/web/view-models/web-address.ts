/** The address when it leads to a page on the web, else undefined: not for "javascript:" and "data:". */
export const webAddress = (address: string | undefined): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
