declare module 'virtual:indicators' {
	/** Indicator, unit, decimals, kind of period, direction, certainty; 1 where levels compare; 1 for money in current prices; 1 where a new calculation is declared. */
	export const rows: unknown;
}

declare module 'virtual:indicator-names' {
	/** Names of the indicators as official statistics word them. */
	export const names: Readonly<Record<string, Readonly<Record<'de' | 'en', string>>>>;
}
