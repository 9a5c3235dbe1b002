/** Address of the page on the effect of one theme. */
export const impactPath = (theme: string): string => `/steuerung/wirkung/${theme}/`;
