// The wording that commands load when they run. `import('../output/wording.ts')` would load all modules of the package,
// which takes longer than `onrecord list`.
export { changeStrings, formatCount, formatNumber, listStrings, searchStrings } from '@onrecord/article-view'
