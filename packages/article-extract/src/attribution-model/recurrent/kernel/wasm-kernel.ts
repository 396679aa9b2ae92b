import { CELL } from './cell-function.ts'
import type { Kernel } from './kernel.ts'
import { PROJECT } from './project-function.ts'
import { wasmModule } from './wasm-module.ts'

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

// What we use of the global, which the language's own type library does not describe.
declare const WebAssembly:
  | {
      readonly Memory: new (size: { initial: number }) => Memory
      readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
      readonly Instance: new (module: object, imports: object) => { readonly exports: object }
    }
  | undefined

const PAGE = 65536

/**
 * The kernel in WebAssembly SIMD, in a memory of its own.
 * Undefined where that cannot run: no WebAssembly, no SIMD, or a page whose policy forbids it.
 */
export function wasmKernel(): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  const memory = new WebAssembly.Memory({ initial: 1 })
  try {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasmModule([PROJECT, CELL])), { env: { memory } })
    const { project, cell } = instance.exports as Pick<Kernel, 'project' | 'cell'>
    return {
      get buffer() {
        return memory.buffer
      },
      reserve: (bytes) => void memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / PAGE))),
      project,
      cell,
    }
  } catch {
    return undefined
  }
}
