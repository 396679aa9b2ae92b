import { ImportError, quoteForTerminal } from './import-error.ts'

/**
 * `text` as an absolute http or https address, resolved against `base`. Undefined for anything else and for addresses
 * with a password.
 */
export const webAddress = (text: string | undefined | null, base?: string): string | undefined => {
  const url = text ? URL.parse(text.trim(), base) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.username === '' && url.password === '' ? url.href : undefined
}

const maxLength = 2048

/**
 * `address` as a URL to fetch, without its fragment. Throws ImportError unless it is an http or https address without a
 * username or password.
 */
export const fetchableUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (!url)
    throw new ImportError(
      `${quoteForTerminal(address)} is not an address. Expected one that begins with http:// or https://.`,
      { code: 'unsupported' },
    )
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ImportError(`${quoteForTerminal(address)} has the scheme "${url.protocol}". Expected http: or https:.`, {
      code: 'unsupported',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new ImportError(`The address at ${quoteForTerminal(url.host)} contains a username or password. Remove it.`, {
      code: 'unsupported',
    })
  }
  if (url.href.length > maxLength) {
    throw new ImportError(
      `${quoteForTerminal(address)} has ${url.href.length} characters. Expected at most ${maxLength}.`,
      { code: 'too-large' },
    )
  }
  url.hash = ''
  return url
}
