export { benchArguments, type Figures, keepFigures } from './keep-figures.ts'
export { elapsed, median, percentile, processorTime, rounded } from './measure.ts'
