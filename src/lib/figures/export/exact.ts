/** Cuts what binary arithmetic leaves behind: 48.400000000000006 → 48.4. */
export const exact = (value: number): number => Number(value.toPrecision(12));
