export { exportParquet, type ParquetCounts, type ParquetOptions, type ParquetSource } from './parquet/export-parquet.ts'
