/** Formats a result can be saved in, with the end of the file's name. */
export const resultFormats = {
	csv: '.csv',
	excel: '_excel.csv',
	xlsx: '.xlsx',
	parquet: '.parquet'
} as const;
export type ResultFormat = keyof typeof resultFormats;
