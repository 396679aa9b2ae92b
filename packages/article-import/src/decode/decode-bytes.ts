/** Interim: the page engineer's comes in its place. */
export const decodeBytes = (bytes: Uint8Array, { charset = 'utf-8' }: { readonly charset?: string } = {}): string =>
  new TextDecoder(charset).decode(bytes)
