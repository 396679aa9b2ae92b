// Old versions of Node must be able to read this file: no syntax newer than ECMAScript 2018, and no imports.

/** The oldest Node that can install and start the project. The project itself runs on the Node that it installs. */
export const oldestNode = '20.9'

/**
 * The error message for a Node that is too old, or `undefined` when `version` (as in `process.versions.node`: "20.9.0")
 * is new enough.
 *
 * @param {string} version
 * @returns {string | undefined}
 */
export function tooOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = oldestNode.split('.').map(Number)
  const enough = major > neededMajor || (major === neededMajor && minor >= neededMinor)
  return enough
    ? undefined
    : `On Record requires Node ${oldestNode} or later, but this is Node ${version}. Install a newer Node.`
}
