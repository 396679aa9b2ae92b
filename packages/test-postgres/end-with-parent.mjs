import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// Run beside whoever started a server, with the server's folder. The pipe that is our stdin closes when they end, however
// they end: then the server goes, and its folder.
const [folder = ''] = process.argv.slice(2)

const endServer = () => {
  try {
    process.kill(Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
    return true
  } catch {
    // It has gone already, and its folder with it.
    return false
  }
}

for await (const _ of process.stdin);
for (let attempt = 0; attempt < 50 && endServer(); attempt += 1) await wait(100)
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
