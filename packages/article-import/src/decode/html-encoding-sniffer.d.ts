/** The package does not include types. */
declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    readonly xml?: boolean
    readonly transportLayerEncodingLabel?: string
    readonly defaultEncoding?: string
    readonly maxPrescanBytes?: number
  }
  const sniffEncoding: (bytes: Uint8Array, options?: SniffOptions) => string
  export = sniffEncoding
}
