import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

const longest = 2048

/** `address` as a URL that may be fetched, its fragment taken off. Throws ImportError: http and https only, no password in it. */
export const fetchableUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (!url)
    throw new ImportError(`${quoted(address)} is no address. Expected one that begins with http:// or https://.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ImportError(`${quoted(address)} is of scheme "${url.protocol}". Expected http: or https:.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new ImportError(`The address at ${quoted(url.host)} holds a user name or password. Expected one without.`)
  }
  if (url.href.length > longest) {
    throw new ImportError(`${quoted(address)} has ${url.href.length} characters. Expected at most ${longest}.`)
  }
  url.hash = ''
  return url
}
