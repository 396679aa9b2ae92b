import type { Key } from 'ink'
import type { MouseEvent } from './mouse.ts'

/** Input as Ink reports it: a named key, or characters, several if they were typed fast or pasted. */
type KeyPress = { readonly input: string; readonly key: Key }

/**
 * A screen that takes keys while it is ready. `take` handles the first action of the input and returns the rest of it.
 * `point` handles the mouse.
 */
export type KeyTaker = {
  readonly isReady: () => boolean
  readonly take: (press: KeyPress) => string
  readonly point: (event: MouseEvent) => void
}

type MousePress = { readonly mouse: MouseEvent }

/** Keys in the order in which they were typed. Those that no screen is ready for wait for the next screen. */
export type KeyQueue = {
  readonly press: (press: KeyPress | MousePress) => void
  /** Adds a taker, which comes before the earlier ones. The result removes it. */
  readonly add: (taker: KeyTaker) => () => void
  /** Hands out the keys that wait. */
  readonly drain: () => void
}

/** A queue without keys or takers. */
export const keyQueue = (): KeyQueue => {
  const presses: (KeyPress | MousePress)[] = []
  let takers: readonly KeyTaker[] = []
  const drain = (): void => {
    for (;;) {
      const taker = takers.find(({ isReady }) => isReady())
      const press = taker && presses.shift()
      if (!press) return
      if ('mouse' in press) {
        taker.point(press.mouse)
        continue
      }
      const rest = taker.take(press)
      // A key can lead to another screen. What was typed after it is for that one.
      if (rest !== '') presses.unshift({ ...press, input: rest })
    }
  }
  return {
    press: (press) => {
      presses.push(press)
      drain()
    },
    add: (taker) => {
      takers = [taker, ...takers]
      return () => {
        takers = takers.filter((other) => other !== taker)
      }
    },
    drain,
  }
}
