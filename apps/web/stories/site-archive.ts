import { stat } from 'node:fs/promises'
import { type Archive, archiveAddress, openArchive } from '@onrecord/article-archive'

type Opened = { readonly archive: Archive; readonly file?: string; readonly stamp?: string | undefined }

/** The pages and the proxy are built apart from each other and have one archive in common. */
const shared: typeof globalThis & {
  onrecordArchive?: Promise<Opened> | undefined
  onrecordWasOpen?: boolean
} = globalThis

/** Which file lies at a path, and in which state; `undefined` where there is none. */
const stampOf = async (file: string): Promise<string | undefined> => {
  const found = await stat(file).catch(() => undefined)
  return found && [found.dev, found.ino, found.size, found.mtimeMs].join(' ')
}

/** Makes a SQLite archive that is not there, with the edition in it, or brings it up to date; else does nothing. */
const makeReady = async (url: string | undefined): Promise<void> => {
  // Later an archive that is gone is told as away, and nothing new put in its place.
  if (shared.onrecordWasOpen) return
  // What goes wrong here goes wrong again where it is read; one in a read-only folder does not.
  await openArchive(url).then(
    (made) => made.close(),
    () => {},
  )
}

const open = async (): Promise<Opened> => {
  const url = process.env.ONRECORD_ARCHIVE || undefined
  const address = archiveAddress(url)
  if (address.engine === 'sqlite') await makeReady(url)
  // From here on only read: the site never writes.
  const archive = await openArchive(url, { readOnly: true })
  shared.onrecordWasOpen = true
  if (address.engine === 'postgres') return { archive }
  return { archive, file: address.path, stamp: await stampOf(address.path) }
}

/** Whoever was answered with an archive just now still asks it, though another has found that it is another file. */
const grace = 1000

const letGo = async (held: Promise<Opened>): Promise<void> => {
  if (shared.onrecordArchive !== held) return
  shared.onrecordArchive = undefined
  const opened = await held.catch(() => undefined)
  setTimeout(() => void opened?.archive.close().catch(() => {}), grace).unref()
}

const isAsItWas = async ({ file, stamp }: Opened): Promise<boolean> =>
  file === undefined || (await stampOf(file)) === stamp

/**
 * The archive that ONRECORD_ARCHIVE names, else the one that the `onrecord` command uses: opened when it is first asked
 * for, once a process, and again when its file is another or was written from outside. Throws ArchiveError.
 */
export const siteArchive = async (): Promise<Archive> => {
  const held = shared.onrecordArchive
  const isGood = held !== undefined && (await held.then(isAsItWas).catch(() => false))
  if (held && !isGood) await letGo(held)
  shared.onrecordArchive ??= open()
  return (await shared.onrecordArchive).archive
}

/** Lets go of an archive that failed, so that the next question opens it anew; PostgreSQL is asked again as it is. */
export const letGoOfArchive = async (): Promise<void> => {
  const held = shared.onrecordArchive
  const opened = await held?.catch(() => undefined)
  if (held && opened?.archive.engine !== 'postgres') await letGo(held)
}
