import { resolve } from 'node:path'

/**
 * What names the archive for the programs that we start, whole: each of them stands in another folder than the person
 * does. Without ONRECORD_ARCHIVE it is the one that the `onrecord` command takes by default.
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
