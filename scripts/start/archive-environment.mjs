import { resolve } from 'node:path'

/**
 * The variables that name the archive for the programs that we start. Paths are absolute, because these programs run in
 * other folders than the user's. Without ONRECORD_ARCHIVE, it is the default archive of the `onrecord` command.
 *
 * @param {{ ONRECORD_ARCHIVE?: string | undefined, ONRECORD_HOME?: string | undefined, INIT_CWD?: string | undefined }} environment
 * @returns {{ ONRECORD_ARCHIVE?: string, ONRECORD_HOME?: string }}
 */
export function archiveEnvironment({ ONRECORD_ARCHIVE, ONRECORD_HOME, INIT_CWD = '.' }) {
  return {
    ...(ONRECORD_ARCHIVE && { ONRECORD_ARCHIVE: wholeAddress(ONRECORD_ARCHIVE, INIT_CWD) }),
    ...(ONRECORD_HOME && { ONRECORD_HOME: resolve(INIT_CWD, ONRECORD_HOME) }),
  }
}

/**
 * @param {string} address a path, with or without "sqlite:", or the address of a server
 * @param {string} folder
 * @returns {string}
 */
function wholeAddress(address, folder) {
  const path = address.replace(/^sqlite:(?:\/\/)?/, '')
  if (path === ':memory:' || /^[a-z][a-z0-9+.-]+:/i.test(path)) return address
  return `sqlite:${resolve(folder, path)}`
}
