import { expect, test } from 'vitest'
import type { Kernel } from './kernel.ts'
import { plainKernel } from './plain-kernel.ts'
import { wasmKernel } from './wasm-kernel.ts'

const HIDDEN = 16
const ROWS = 3
const PAIRS = 12
const QUADS = 6

/** Pseudo-random numbers, always the same. */
function* numbers(): Generator<number, never> {
  let state = 12345
  while (true) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    yield state / 0x40000000 - 1
  }
}

/** Fills a kernel's memory and runs both functions; returns the projections, and the states and cells after them. */
function run(kernel: Kernel, spread: number): number[][] {
  const random = numbers()
  const width = 4 * HIDDEN
  const [inputs, weights, scales, bias, outputs, cells, states] = [0, 256, 8192, 9216, 10240, 12288, 13312] as const
  const [bytes, small, starts, others] = [13568, 13696, 15296, 15616] as const
  kernel.reserve(16384)
  const fill = <T extends Int8Array | Int16Array | Int32Array | Float32Array>(target: T, size: number): T => {
    for (let i = 0; i < target.length; i++) target[i] = random.next().value * size
    return target
  }
  fill(new Int16Array(kernel.buffer, inputs, ROWS * PAIRS * 2), 32767)
  fill(new Int16Array(kernel.buffer, weights, width * PAIRS * 2), 127)
  fill(new Float32Array(kernel.buffer, scales, width), spread / 1e6)
  fill(new Float32Array(kernel.buffer, bias, width), spread)
  const cell = fill(new Float32Array(kernel.buffer, cells, HIDDEN), 2)
  kernel.project(inputs, ROWS, PAIRS, weights, scales, bias, outputs, width / 32)
  const projected = [...new Float32Array(kernel.buffer, outputs, ROWS * width)]
  kernel.cell(outputs, cells, states, HIDDEN)
  for (const [at, value] of fill(new Int8Array(kernel.buffer, small, width * QUADS * 4), 127).entries())
    if (at % 7 === 0) new Int8Array(kernel.buffer, small)[at] = value < 0 ? -128 : 127
  new Uint8Array(kernel.buffer, bytes, ROWS * QUADS * 4).forEach((_, at, all) => {
    all[at] = at % 5 === 0 ? 127 : Math.abs(Math.round(random.next().value * 127))
  })
  fill(new Int32Array(kernel.buffer, starts, width), 100_000)
  kernel.projectStates(bytes, ROWS, QUADS, small, starts, scales, bias, others, width / 32)
  const fromStates = [...new Float32Array(kernel.buffer, others, ROWS * width)]
  return [projected, [...new Uint8Array(kernel.buffer, states, HIDDEN)], [...cell], fromStates]
}

/** The WebAssembly kernel; the tests need an engine that supports it. */
function wasm(isRelaxed = true): Kernel {
  const kernel = wasmKernel(isRelaxed)
  if (!kernel) throw new Error('No WebAssembly SIMD here.')
  return kernel
}

test.each([0.1, 1, 5, 100])('gives the same bits in WebAssembly and in plain arithmetic (spread %d)', (spread) => {
  const plain = run(plainKernel(), spread)
  expect(run(wasm(), spread)).toEqual(plain)
  expect(run(wasm(false), spread)).toEqual(plain)
})

test('projects: bias + scale * (weights . input)', () => {
  const kernel = wasm()
  new Int16Array(kernel.buffer, 0, 2).set([300, -7])
  const weights = new Int16Array(kernel.buffer, 16, 64)
  weights.set([2, 5, -1, 10])
  new Float32Array(kernel.buffer, 256, 32).fill(0.5)
  new Float32Array(kernel.buffer, 512, 32).fill(4)
  kernel.project(0, 1, 1, 16, 256, 512, 1024, 1)
  expect([...new Float32Array(kernel.buffer, 1024, 3)]).toEqual([4 + 0.5 * (600 - 35), 4 + 0.5 * (-300 - 70), 4])
})

test.each([true, false])('projects states: bias + scale * (start + weights . state), relaxed %s', (isRelaxed) => {
  const kernel = wasm(isRelaxed)
  new Uint8Array(kernel.buffer, 0, 4).set([127, 64, 1, 0])
  new Int8Array(kernel.buffer, 16, 128).set([2, 5, -128, 10, -1, 0, 3, 7])
  new Int32Array(kernel.buffer, 256, 32).fill(-100)
  new Float32Array(kernel.buffer, 512, 32).fill(0.5)
  new Float32Array(kernel.buffer, 768, 32).fill(4)
  kernel.projectStates(0, 1, 1, 16, 256, 512, 768, 1024, 1)
  expect([...new Float32Array(kernel.buffer, 1024, 3)]).toEqual([
    4 + 0.5 * (254 + 320 - 128 - 100),
    4 + 0.5 * (-127 + 3 - 100),
    4 + 0.5 * -100,
  ])
})

test('steps a cell by the formulas of an LSTM, within 0.0001', () => {
  const kernel = wasm()
  const gates = [-1.2, 0.4, 2.5, -6, 0.3, 1.1, -0.2, 8, -2, 0.9, 0.1, 3, 0.7, -0.6, 5, -9]
  new Float32Array(kernel.buffer, 0, 16).set(gates)
  const cells = new Float32Array(kernel.buffer, 256, 4)
  cells.set([0.5, -1.5, 3, 0])
  const before = [...cells]
  kernel.cell(0, 256, 512, 4)
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
  for (const [i, old] of before.entries()) {
    const [enter, forget, candidate, leave] = [gates[i]!, gates[4 + i]!, gates[8 + i]!, gates[12 + i]!]
    const memory = sigmoid(forget) * old + sigmoid(enter) * Math.tanh(candidate)
    expect(Math.abs(cells[i]! - memory)).toBeLessThan(0.0003)
    const state = (new Uint8Array(kernel.buffer, 512, 4)[i]! - 64) / 63
    expect(Math.abs(state - sigmoid(leave) * Math.tanh(memory))).toBeLessThan(0.5 / 63 + 0.0002)
  }
})

test('keeps its memory’s contents when it grows', () => {
  for (const kernel of [wasm(), plainKernel()]) {
    kernel.reserve(64)
    new Uint8Array(kernel.buffer)[5] = 42
    kernel.reserve(1_000_000)
    expect(kernel.buffer.byteLength).toBeGreaterThanOrEqual(1_000_000)
    expect(new Uint8Array(kernel.buffer)[5]).toBe(42)
  }
})
