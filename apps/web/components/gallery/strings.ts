/** The development-only page of all components. */
export const galleryStrings = {
  title: 'Components',
  deck: 'All components in all states. This page exists only under pnpm dev.',
  stories: 'Stories',
  palette: 'Letters and colors',
  form: 'Form',
  formLabel: 'Words or names',
  wrong: 'With an error',
  errorMessage: 'Use form:direct, form:indirect or form:mixed.',
  pager: 'Pager',
  next: 'Older stories',
  key: 'Key of the marks',
  examples: 'Examples of queries',
  bars: 'Bars',
} as const
