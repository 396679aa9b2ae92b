import { useState, useSyncExternalStore } from 'react'

type Store<State, Action> = {
  readonly current: () => State
  readonly dispatch: (action: Action) => void
  readonly subscribe: (listener: () => void) => () => void
}

const storeOf = <State, Action>(
  reduce: (state: State, action: Action) => State,
  start: State,
): Store<State, Action> => {
  let state = start
  const listeners = new Set<() => void>()
  return {
    current: () => state,
    dispatch: (action) => {
      const next = reduce(state, action)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * As React's `useReducer`. `current` has the state as soon as `dispatch` returns, before React renders it: the next key
 * depends on it.
 */
export const useCurrentReducer = <State, Action>(
  reduce: (state: State, action: Action) => State,
  start: () => State,
): readonly [state: State, dispatch: (action: Action) => void, current: () => State] => {
  const [{ current, dispatch, subscribe }] = useState(() => storeOf(reduce, start()))
  return [useSyncExternalStore(subscribe, current), dispatch, current]
}
