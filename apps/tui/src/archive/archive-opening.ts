// What opens an archive. `import('@onrecord/article-archive')` would load all modules of the package, which takes longer
// than `onrecord list`.
export { openArchive } from '@onrecord/article-archive'
