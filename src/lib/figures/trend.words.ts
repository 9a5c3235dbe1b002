import { sentenceStart, type Extreme } from './trend.ts';

/** A value elsewhere: "in Hessen", "5,8 %". */
export interface Elsewhere {
	place: string;
	value: string;
}

/** Half-sentences that many time series share; all are right for every value. */
export const trendWords = {
	de: {
		/** Follows a value after a comma: ", so hoch wie seit 2006 nicht mehr"; empty when there is nothing to say. */
		extreme: (extreme: Extreme | null): string => {
			if (!extreme) return '';
			const [plain, best] =
				extreme.kind === 'high' ? ['hoch', 'höchste'] : ['niedrig', 'niedrigste'];
			return extreme.since === null
				? `, der ${best} Wert seit ${extreme.from}`
				: `, so ${plain} wie seit ${extreme.since} nicht mehr`;
		},
		/** "In Hessen waren es 5,8 %, in Deutschland 6,3 %." */
		others: ([first, ...rest]: readonly Elsewhere[]): string => {
			if (!first) return '';
			const more = rest.map(({ place, value }) => `, ${place} ${value}`).join('');
			return `${sentenceStart(first.place)} waren es ${first.value}${more}.`;
		}
	},
	en: {
		extreme: (extreme: Extreme | null): string =>
			extreme
				? `, the ${extreme.kind === 'high' ? 'highest' : 'lowest'} since ${extreme.since ?? extreme.from}`
				: '',
		others: (items: readonly Elsewhere[]): string =>
			items.length === 0
				? ''
				: `It was ${items.map(({ place, value }) => `${value} ${place}`).join(' and ')}.`
	}
};

/** Sentences one after the other, empty ones left out. */
export const sentences = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(' ');
