import { readFileSync } from 'node:fs'

/**
 * The account to run the server as. PostgreSQL does not run as root, so root uses the existing account `nobody`, which
 * every machine has and which owns nothing. Empty when the user is not root: the server then runs as that user.
 *
 * @returns {{ uid?: number, gid?: number }}
 */
export const serverAccount = () => {
  if (process.getuid?.() !== 0) return {}
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  if (!entry)
    throw new Error(
      'PostgreSQL cannot run as root, and /etc/passwd has no account "nobody". Run the tests as another user.',
    )
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}
