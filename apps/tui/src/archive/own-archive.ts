// A module of its own, so that the reader loads the archive's address without the code that opens archives.
export { archiveAddress } from '@onrecord/article-archive'
