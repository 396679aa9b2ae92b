import { wasmKernel } from './wasm-kernel.ts'

/**
 * The code that does the arithmetic of the mode `accurate`: WebAssembly with relaxed SIMD, WebAssembly with SIMD, or plain
 * JavaScript, which takes about nine times as long. The results are equal.
 */
export type KernelName = 'wasm-relaxed-simd' | 'wasm-simd' | 'javascript'

/**
 * The kernel that runs on this platform. In a browser, "javascript" usually means that the page's Content-Security-Policy
 * lacks `'wasm-unsafe-eval'` in `script-src`.
 */
export const kernel = (): KernelName => {
  if (wasmKernel(true)) return 'wasm-relaxed-simd'
  return wasmKernel(false) ? 'wasm-simd' : 'javascript'
}
