import { ImportError, quoteForTerminal } from './import-error.ts'

/** `text` as an absolute http or https address, resolved by `base`; undefined for all else, and for one with a password. */
export const webAddress = (text: string | undefined | null, base?: string): string | undefined => {
  const url = text ? URL.parse(text.trim(), base) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.username === '' && url.password === '' ? url.href : undefined
}

const longest = 2048

/** `address` as a URL that may be fetched, its fragment taken off. Throws ImportError: http and https only, no password in it. */
export const fetchableUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (!url)
    throw new ImportError(
      `${quoteForTerminal(address)} is no address. Expected one that begins with http:// or https://.`,
    )
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ImportError(`${quoteForTerminal(address)} is of scheme "${url.protocol}". Expected http: or https:.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new ImportError(
      `The address at ${quoteForTerminal(url.host)} holds a user name or password. Expected one without.`,
    )
  }
  if (url.href.length > longest) {
    throw new ImportError(
      `${quoteForTerminal(address)} has ${url.href.length} characters. Expected at most ${longest}.`,
    )
  }
  url.hash = ''
  return url
}
