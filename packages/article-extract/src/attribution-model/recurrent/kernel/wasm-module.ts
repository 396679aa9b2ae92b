import { type Code, unsigned } from './wasm-instructions.ts'

/** A function to export, with `parameters` 32-bit numbers, no result, and further locals. */
export interface WasmFunction {
  readonly name: string
  readonly parameters: number
  readonly integerLocals: number
  readonly vectorLocals: number
  readonly body: Code
}

const I32 = 0x7f
const V128 = 0x7b

/** The bytes of a WebAssembly module with these functions and an imported memory, `env.memory`. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((f) => [0x60, ...list(new Array<Code>(f.parameters).fill([I32])), 0])
  const exported = functions.map((f, index) => [...text(f.name), 0, ...unsigned(index)])
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...text('env'), ...text('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(exported)),
    ...section(10, list(functions.map(functionBody))),
  ])
}

function functionBody(f: WasmFunction): Code {
  const locals = list([
    [...unsigned(f.integerLocals), I32],
    [...unsigned(f.vectorLocals), V128],
  ])
  const bytes = [...locals, ...f.body, 0x0b]
  return [...unsigned(bytes.length), ...bytes]
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
const text = (value: string): Code => [...unsigned(value.length), ...new TextEncoder().encode(value)]
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
