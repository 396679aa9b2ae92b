/** The built files that the page's script loads. All their names contain a hash of their contents. */
export type ReaderAssets = {
  /** Differs for each build with different files. */
  readonly version: string
  /** The address of the worker's script. */
  readonly worker: string
  /** The address of the folder with the trained models. */
  readonly models: string
  /** All files, the two above included, with their size as sent. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/** Replaced by build/bundle-reader.ts. */
declare const READER_ASSETS: ReaderAssets

/** The files of this build. */
export const readerAssets = (): ReaderAssets => READER_ASSETS
