/** The first of `candidates` that is a language tag, in the form of BCP 47: "en_us" gives "en-US". */
export const readLanguage = (candidates: readonly (string | undefined)[]): string | undefined => {
  for (const candidate of candidates) {
    const tag = candidate?.trim().replaceAll('_', '-')
    if (!tag || !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) continue
    try {
      return Intl.getCanonicalLocales(tag)[0]
    } catch {
      // Not a tag of BCP 47: the next one may be.
    }
  }
  return undefined
}
