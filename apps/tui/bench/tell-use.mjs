// Loaded into a process that is measured: at its end it writes what it used to the file that MEASURED names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  // A child's `maxRSS` counts in what its parent held when it was started; Linux tells the child's own elsewhere.
  const status = '/proc/self/status'
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  const memory = Number(own ?? process.resourceUsage().maxRSS) / 1024
  writeFileSync(process.env.MEASURED ?? '', JSON.stringify({ processor: (user + system) / 1e6, memory }))
})
