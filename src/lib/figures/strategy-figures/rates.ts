import type { Locale } from '../../core/locale.ts';
import type { EarlierTable } from './earlier.ts';

type Pair = readonly [earlier: string, now: string];
const words = {
	de: ([earlier, now]: Pair, [thenForeign, nowForeign]: Pair) =>
		`Beschäftigungsquote laut Strategie: ${now}, in der Ausgabe davor ${earlier}; Ausländerinnen und Ausländer: ${nowForeign}, davor ${thenForeign}. Dazu Pendeln und Teilzeit`,
	en: ([earlier, now]: Pair, [thenForeign, nowForeign]: Pair) =>
		`Employment rate according to the strategy: ${now}, in the edition before ${earlier}; foreign nationals: ${nowForeign}, before ${thenForeign}. Commuting and part-time work are shown next to it`
};

/** The employment rates of both editions in one line; undefined where one of them is not known. */
export function ratesLine(
	{ rows }: Pick<EarlierTable, 'rows'>,
	region: string,
	locale: Locale
): string | undefined {
	const pairOf = (population: string): Pair | undefined => {
		const cells = rows.find(({ id }) => id === `employment_rate ${region} ${population}`)?.cells;
		const [earlier, now] = cells?.slice(2, 4) ?? [];
		return earlier && now?.includes('(') ? [earlier, now] : undefined;
	};
	const all = pairOf('all');
	const foreign = pairOf('foreigners');
	return all && foreign ? words[locale](all, foreign) : undefined;
}
