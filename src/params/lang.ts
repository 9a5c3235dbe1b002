import { langParam, localeOf } from '#lib/core/locale.ts';

/** Matches the language part of an address; German has none. */
export const match = (param: string): param is NonNullable<ReturnType<typeof langParam>> =>
	langParam(localeOf(param)) !== undefined;
