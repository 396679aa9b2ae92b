declare module 'edtf' {
  /** Throws a SyntaxError when `date` is not EDTF of the level. */
  export const parse: (date: string, options: { readonly level: 0 | 1 | 2 }) => unknown
}
