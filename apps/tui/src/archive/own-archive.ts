// What names an archive, without what opens one: the reader needs it for every story.
export { archiveAddress } from '@onrecord/article-archive'
