export { benchArguments, type Figures, keepFigures } from './keep-figures.ts'
export { median, percentile, processorTime } from './measure.ts'
