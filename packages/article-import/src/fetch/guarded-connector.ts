import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import type { FetchOptions } from './fetch-options.ts'
import { addressKind, isGlobalAddress } from './is-global-address.ts'

type Guard = Pick<FetchOptions, 'allowLocal' | 'allowPort'>

const isLocalAllowed = (address: string, { allowLocal }: Guard): boolean =>
  typeof allowLocal === 'function' ? allowLocal(address) : allowLocal === true

const webPorts = new Set([80, 443])

const isPortAllowed = (port: number, { allowPort }: Guard): boolean => webPorts.has(port) || allowPort?.(port) === true

/** Why this address and port must not be connected to. Undefined if they may. */
const refusal = (host: string, address: string, port: number, guard: Guard): ImportError | undefined => {
  if (!isGlobalAddress(address)) {
    if (isLocalAllowed(address, guard)) return undefined
    return new ImportError(
      `${quoteForTerminal(host)} is at ${address}, which is not a public address (${addressKind(address)}). Local addresses are not allowed.`,
      { refusal: 'local' },
    )
  }
  if (isPortAllowed(port, guard)) return undefined
  return new ImportError(
    `${quoteForTerminal(`${host}:${port}`)} uses port ${port}. Only ports 80 and 443 are allowed.`,
    {
      refusal: 'port',
    },
  )
}

/**
 * A `lookup` that returns only allowed addresses. It rejects a name if any of its addresses is not allowed, because
 * mixing them is a sign of an attack.
 */
const guardedLookup =
  (port: number, guard: Guard, lookup: LookupFunction): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [])
      const all = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found
      const [first] = all
      for (const { address } of all) {
        const refused = refusal(host, address, port, guard)
        if (refused) return callback(refused, [])
      }
      if (!first) return callback(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), [])
      return options.all ? callback(null, all) : callback(null, first.address, first.family)
    })

/**
 * Opens sockets only to allowed addresses and ports. It checks the address that the socket then connects to, and opens
 * every socket of a fetch, including those for redirects and robots.txt. So neither a redirect nor a name that changes
 * its address can bypass the check. A rejection is an ImportError.
 */
export const guardedConnector = ({ lookup, timeoutMs, ...guard }: FetchOptions): buildConnector.connector => {
  const connectors = new Map<number, buildConnector.connector>()
  const connectorTo = (port: number): buildConnector.connector => {
    const connect =
      connectors.get(port) ??
      buildConnector({
        lookup: guardedLookup(port, guard, lookup ?? systemLookup),
        allowH2: false,
        ...(timeoutMs !== undefined && { timeout: timeoutMs }),
      })
    connectors.set(port, connect)
    return connect
  }
  return (options, callback) => {
    // A literal address needs no lookup.
    const host = options.hostname.replace(/^\[(.*)\]$/u, '$1')
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const refused = isIP(host) === 0 ? undefined : refusal(host, host, port, guard)
    if (refused) callback(refused, null)
    else connectorTo(port)(options, callback)
  }
}
