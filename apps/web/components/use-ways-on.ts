import { useCallback, useEffect, useRef, useState } from 'react'
import type { WayOn } from '../stories/ways-on.ts'

/** So long nobody types, in milliseconds, before the site is asked. */
const pause = 100

const none: readonly WayOn[] = []

const fetched = async (address: string, signal: AbortSignal): Promise<readonly WayOn[]> => {
  const response = await fetch(address, { signal })
  return response.ok ? ((await response.json()) as readonly WayOn[]) : none
}

/**
 * The ways to go on that `address` knew when it was asked last. `ask` asks once nobody types for a moment; an answer that another
 * question or `close` has overtaken is dropped, and a site that does not answer offers nothing.
 */
export const useWaysOn = (address: string) => {
  const [ways, setWays] = useState(none)
  const running = useRef<AbortController | undefined>(undefined)
  const stop = useCallback(() => running.current?.abort(), [])
  useEffect(() => stop, [stop])

  const close = () => {
    stop()
    setWays(none)
  }
  const ask = (query: string, caret: number, isAsked: boolean) => {
    stop()
    const asked = new AbortController()
    running.current = asked
    const parameters = new URLSearchParams({ q: query, caret: String(caret), ...(isAsked && { open: '' }) })
    const timer = setTimeout(async () => {
      const found = await fetched(`${address}?${parameters}`, asked.signal).catch(() => none)
      if (!asked.signal.aborted) setWays(found)
    }, pause)
    asked.signal.addEventListener('abort', () => clearTimeout(timer))
  }
  return { ways, ask, close }
}
