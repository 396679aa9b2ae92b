import { CELL } from './cell-function.ts'
import type { Kernel } from './kernel.ts'
import { PROJECT } from './project-function.ts'
import { projectStates } from './project-states-function.ts'
import { wasmModule } from './wasm-module.ts'

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

// The part of the global that we use; TypeScript's library does not describe it.
declare const WebAssembly:
  | {
      readonly Memory: new (size: { initial: number }) => Memory
      readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
      readonly Instance: new (module: object, imports: object) => { readonly exports: object }
    }
  | undefined

const PAGE = 65536

/**
 * The kernel in WebAssembly SIMD, with its own memory, with or without relaxed SIMD. Undefined if that cannot run: no
 * WebAssembly, no such SIMD, or a page whose policy forbids it.
 */
export function wasmKernel(isRelaxed: boolean): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  const memory = new WebAssembly.Memory({ initial: 1 })
  try {
    const bytes = wasmModule([PROJECT, projectStates(isRelaxed), CELL])
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
    const {
      project,
      projectStates: states,
      cell,
    } = instance.exports as Pick<Kernel, 'project' | 'projectStates' | 'cell'>
    return {
      get buffer() {
        return memory.buffer
      },
      reserve: (bytes) => void memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / PAGE))),
      project,
      projectStates: states,
      cell,
    }
  } catch {
    return undefined
  }
}

/** The fastest WebAssembly kernel that runs here. */
export const fastestWasmKernel = (): Kernel | undefined => wasmKernel(true) ?? wasmKernel(false)
