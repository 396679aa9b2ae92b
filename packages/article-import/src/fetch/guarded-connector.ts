import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { FetchOptions } from './fetch-options.ts'
import { addressKind, isGlobalAddress } from './is-global-address.ts'

type AllowLocal = FetchOptions['allowLocal']

const isAllowed = (address: string, allowLocal: AllowLocal): boolean =>
  isGlobalAddress(address) || (typeof allowLocal === 'function' ? allowLocal(address) : allowLocal === true)

const refusal = (host: string, address: string): ImportError =>
  new ImportError(
    `${quoted(host)} is at ${address}, which is no public address (${addressKind(address)}). Expected a public one, as local ones are not allowed.`,
    { refusal: 'local' },
  )

/** `lookup` that finds only allowed addresses. One that is not refuses the name: whoever mixes them means no good. */
const guardedLookup =
  (allowLocal: AllowLocal, lookup: LookupFunction): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [])
      const all = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found
      const [first] = all
      const refused = all.find(({ address }) => !isAllowed(address, allowLocal))
      if (refused) return callback(refusal(host, refused.address), [])
      if (!first) return callback(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), [])
      return options.all ? callback(null, all) : callback(null, first.address, first.family)
    })

/**
 * Opens sockets to allowed addresses only. What is checked is the address that the socket then connects to, so that
 * neither a name that changes its address between two questions nor a redirect slips through: every socket of a fetch,
 * that for robots.txt too, is opened here. The refusal is an ImportError.
 */
export const guardedConnector = ({ allowLocal, lookup, timeoutMs }: FetchOptions): buildConnector.connector => {
  const connect = buildConnector({
    lookup: guardedLookup(allowLocal, lookup ?? systemLookup),
    allowH2: false,
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  })
  return (options, callback) => {
    // A literal address is connected to without any lookup.
    const host = options.hostname.replace(/^\[(.*)\]$/u, '$1')
    if (isIP(host) !== 0 && !isAllowed(host, allowLocal)) callback(refusal(host, host), null)
    else connect(options, callback)
  }
}
