const fields = ['repository', 'homepage', 'bugs']

/**
 * A line for each public package whose page in the registry would lead nowhere; [] when all of them say where the project is.
 *
 * @param {readonly Readonly<Record<string, unknown>>[]} manifests
 * @returns {readonly string[]}
 */
export const missingLinks = (manifests) =>
  manifests
    .filter((manifest) => manifest.private !== true)
    .flatMap((manifest) => {
      const missing = fields.filter((field) => manifest[field] === undefined)
      return missing.length === 0 ? [] : [`${manifest.name}: set ${missing.join(', ')} in its package.json.`]
    })
