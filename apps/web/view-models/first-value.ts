/** The value of a parameter of an address; of several the first; `undefined` for none or only space. */
export const firstValue = (asked: string | readonly string[] | undefined): string | undefined => {
  const value = typeof asked === 'string' ? asked : asked?.[0]
  return value?.trim() ? value : undefined
}
