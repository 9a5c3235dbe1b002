/** Matches the edition part of the address of a frozen figure; live figures have none. */
export const match = (param: string): boolean => /^[0-9a-f]{12}$/.test(param);
