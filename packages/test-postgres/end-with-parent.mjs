import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// Runs beside the process that started a server, with the server's folder as its argument. When that process ends for
// any reason, our stdin closes. Then this script stops the server and deletes the folder.
const [folder = ''] = process.argv.slice(2)

const endServer = () => {
  try {
    process.kill(Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
    return true
  } catch {
    // The server has already stopped.
    return false
  }
}

for await (const _ of process.stdin);
for (let attempt = 0; attempt < 50 && endServer(); attempt += 1) await wait(100)
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
