/** Asks for the address at argv[2] again and again, and prints how long each answer took, in milliseconds, as JSON. */
import { setTimeout as wait } from 'node:timers/promises'

const samples = 400
const pause = 25

const [, , address = ''] = process.argv
const times: number[] = []
while (times.length < samples) {
  const began = performance.now()
  await (await fetch(address)).arrayBuffer()
  times.push(performance.now() - began)
  await wait(pause)
}
process.stdout.write(JSON.stringify(times))
