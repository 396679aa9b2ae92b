import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startPostgres } from './start-postgres.mjs'

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether a server listens there
 */
const isUp = (url) =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

test('starts, stops and starts again at the same address', async () => {
  const server = await startPostgres()
  expect(await isUp(server.url)).toBe(true)
  await server.stop()
  expect(await isUp(server.url)).toBe(false)
  await server.start()
  expect(await isUp(server.url)).toBe(true)
  await server.close()
  expect(await isUp(server.url)).toBe(false)
})

test('does NOT outlive the process that started it, even when that is killed', async () => {
  const script = `import { startPostgres } from ${JSON.stringify(new URL('start-postgres.mjs', import.meta.url).href)}
const { url, folder } = await startPostgres()
console.log(JSON.stringify({ url, folder }))`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(holder.stdout, 'data')
  const { url, folder } = JSON.parse(String(line))
  expect(await isUp(url)).toBe(true)
  holder.kill('SIGKILL')
  for (let attempt = 0; attempt < 600 && existsSync(folder); attempt += 1) await wait(100)
  expect(await isUp(url)).toBe(false)
  expect(existsSync(folder)).toBe(false)
})
