import type { Archive } from '@onrecord/article-archive'
import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ownAddress } from '../headers/own-address.ts'
import { rememberFailure } from './fresh-failures.ts'
import { fromArchive, isArchiveFault } from './from-archive.ts'

/** Once a page, however many of its questions failed: it is asked for again once. */
const rememberOnce = cache((address: string) => rememberFailure(address))

/**
 * What `ask` finds in the site's archive, for a page. When the archive fails, the page is asked for once more: only the
 * proxy, which then knows of the failure, can answer with 503 and a body that needs no script.
 */
export const forPage = async <Answer>(ask: (archive: Archive) => Promise<Answer>): Promise<Answer> => {
  try {
    return await fromArchive(ask)
  } catch (error) {
    const address = (await headers()).get(ownAddress)
    if (!isArchiveFault(error) || address === null) throw error
    rememberOnce(address)
    redirect(address as Route)
  }
}
