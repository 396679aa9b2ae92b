/** Requests the address in argv[2] repeatedly and prints the response times as JSON, in milliseconds. */
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
