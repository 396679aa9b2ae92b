import { readFileSync } from 'node:fs'

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so that root hands it to an account that every machine
 * has and that owns nothing: `nobody`. No account is made. Empty when we are not root: the server runs as we do.
 *
 * @returns {{ uid?: number, gid?: number }}
 */
export const serverAccount = () => {
  if (process.getuid?.() !== 0) return {}
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  if (!entry) throw new Error('PostgreSQL cannot run as root, and /etc/passwd has no account "nobody" to run it as.')
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}
