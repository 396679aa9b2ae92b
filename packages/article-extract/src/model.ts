/** The trained model that finds statements: better than the rules, slower, and Node only so far. */
export { loadModel } from './attribution-model/load-model.ts'
export { WeightsError } from './attribution-model/recurrent/weights-error.ts'
export type { StatementModel } from './attribution-model/statements/find-statements.ts'
