import { plain } from '../output/plain.ts'
import { screenStrings } from '../strings.ts'
import { isWebAddress } from '../terminal/open-address.ts'
import { quotationOf } from './quotation.ts'
import type { ReaderRequest, ReaderState } from './state.ts'

/** The state with the focused statement on its way to the clipboard. */
export const copied = (state: ReaderState): ReaderState => {
  const attribution = state.statements[state.focus]
  return attribution
    ? {
        ...state,
        effect: { kind: 'copy', text: quotationOf(state.article, attribution) },
        notice: screenStrings.copied,
      }
    : { ...state, notice: screenStrings.nothingSelected }
}

/** The state with the story on its way to the browser. */
export const browsed = (state: ReaderState): ReaderState => {
  const { canonicalUrl: address } = state.article
  return address !== undefined && isWebAddress(address)
    ? { ...state, effect: { kind: 'browse', address }, notice: screenStrings.opened(plain(address)) }
    : { ...state, notice: screenStrings.noAddress }
}

/** The state with a request to the library; with a notice if the story is not from a library. */
export const requested = (state: ReaderState, request: ReaderRequest): ReaderState => {
  if (!state.isInLibrary) return { ...state, notice: screenStrings.onlyInLibrary }
  return {
    ...state,
    effect: { kind: 'library', request },
    ...(request.kind === 'mark' && { notice: screenStrings.marked(plain(request.letter)) }),
  }
}

/** The state with the story on its way to a file. */
export const saved = (state: ReaderState, path: string, isReplacing: boolean): ReaderState =>
  path === '' ? state : { ...state, effect: { kind: 'save', path, isReplacing } }

/** The state with the story on its way to a command. */
export const piped = (state: ReaderState, command: string): ReaderState =>
  command === '' ? state : { ...state, effect: { kind: 'pipe', command } }
