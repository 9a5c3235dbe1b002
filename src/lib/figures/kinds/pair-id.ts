/** Key of a pair in a matrix. */
export const pairId = (row: string, column: string): string => `${row}/${column}`;
