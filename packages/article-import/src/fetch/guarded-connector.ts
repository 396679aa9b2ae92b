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

/** Why no socket may be opened to this address and port; `undefined` when one may. */
const refusal = (host: string, address: string, port: number, guard: Guard): ImportError | undefined => {
  if (!isGlobalAddress(address)) {
    if (isLocalAllowed(address, guard)) return undefined
    return new ImportError(
      `${quoteForTerminal(host)} is at ${address}, which is no public address (${addressKind(address)}). Expected a public one, as local ones are not allowed.`,
      { refusal: 'local' },
    )
  }
  if (isPortAllowed(port, guard)) return undefined
  return new ImportError(
    `${quoteForTerminal(`${host}:${port}`)} is at port ${port}. Expected 80 or 443, as others are not allowed.`,
    {
      refusal: 'port',
    },
  )
}

/** `lookup` that finds only allowed addresses. One that is not refuses the name: whoever mixes them means no good. */
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
 * Opens sockets to allowed addresses and ports only. What is checked is the address that the socket then connects to, so that
 * neither a name that changes its address between two questions nor a redirect slips through: every socket of a fetch,
 * that for robots.txt too, is opened here. The refusal is an ImportError.
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
    // A literal address is connected to without any lookup.
    const host = options.hostname.replace(/^\[(.*)\]$/u, '$1')
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const refused = isIP(host) === 0 ? undefined : refusal(host, host, port, guard)
    if (refused) callback(refused, null)
    else connectorTo(port)(options, callback)
  }
}
