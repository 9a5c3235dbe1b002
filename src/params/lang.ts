/** Matches the language part of an address; German has none. */
export const match = (param: string): param is 'en' => param === 'en';
