import { useInput } from 'ink'
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react'
import type { KeyQueue, KeyTaker } from './key-queue.ts'

const QueueContext = createContext<KeyQueue | undefined>(undefined)

type KeyInputProps = { readonly queue: KeyQueue; readonly children: ReactNode }

/** Listens to the keyboard as long as the program runs, and hands the keys to the screens in it (see `useKeys`). */
export const KeyInput = ({ queue, children }: KeyInputProps) => {
  useInput((input, key) => queue.press({ input, key }))
  return <QueueContext value={queue}>{children}</QueueContext>
}

/** Takes the keys while the component is on the screen and `taker` is ready. */
export const useKeys = (taker: KeyTaker): void => {
  const queue = useContext(QueueContext)
  const latest = useRef(taker)
  latest.current = taker
  // Layout effects run before the next key is read. Other effects run later than the frame that asks for the key.
  useLayoutEffect(
    () =>
      queue?.add({
        isReady: () => latest.current.isReady(),
        take: (press) => latest.current.take(press),
        point: (event) => latest.current.point(event),
      }),
    [queue],
  )
  useLayoutEffect(() => queue?.drain())
}
