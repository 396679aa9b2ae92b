/** Whether `tag` is a well-formed BCP 47 language tag, such as "en" or "pt-BR". */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
