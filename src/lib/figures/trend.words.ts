import type { Messages } from '../i18n/messages.ts';
import { sentenceStart, type Extreme, type Limits } from './trend.ts';

/** A value elsewhere: "in Hessen", "5,8 %". */
export interface Elsewhere {
	place: string;
	value: string;
}

/** Half-sentences that many time series share; all are right for every value. */
export const trendWords = {
	de: {
		/** Follows a value after a comma: ", so hoch wie seit 2006 nicht mehr"; empty when there is nothing to say. */
		extreme: (extreme: Extreme | null, limits: Partial<Limits> = {}): string => {
			if (!extreme) return '';
			const prices = limits.nominal ? ' (in jeweiligen Preisen)' : '';
			const [plain, best] =
				extreme.kind === 'high' ? ['hoch', 'höchste'] : ['niedrig', 'niedrigste'];
			return extreme.since === null
				? `, der ${best} Wert der ${limits.revised ? 'vergleichbaren ' : ''}Jahre ab ${extreme.from}${prices}`
				: `, so ${plain} wie seit ${extreme.since} nicht mehr${prices}`;
		},
		/** "In Hessen waren es 5,8 %, in Deutschland 6,3 %." */
		others: ([first, ...rest]: readonly Elsewhere[]): string => {
			if (!first) return '';
			const more = rest.map(({ place, value }) => `, ${place} ${value}`).join('');
			return `${sentenceStart(first.place)} waren es ${first.value}${more}.`;
		}
	},
	en: {
		extreme: (extreme: Extreme | null, limits: Partial<Limits> = {}): string => {
			if (!extreme) return '';
			const prices = limits.nominal ? ' (at current prices)' : '';
			const best = extreme.kind === 'high' ? 'highest' : 'lowest';
			return extreme.since === null
				? `, the ${best} of the ${limits.revised ? 'comparable ' : ''}years from ${extreme.from} on${prices}`
				: `, the ${best} since ${extreme.since}${prices}`;
		},
		others: (items: readonly Elsewhere[]): string =>
			items.length === 0
				? ''
				: `It was ${items.map(({ place, value }) => `${value} ${place}`).join(' and ')}.`
	}
};

/** Years as a reader says them: "2001 bis 2007", "2017 und 2018". */
export function yearSpan(years: readonly number[], list: Messages['list'], to: string): string {
	const [first = 0] = years;
	const last = years.at(-1) ?? first;
	const isSpan = years.length > 2 && last - first === years.length - 1;
	return isSpan ? `${first} ${to} ${last}` : list(years.map(String));
}

/** Sentences one after the other, empty ones left out. */
export const sentences = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(' ');

/** Parts of a subtitle with commas between, empty ones left out. */
export const listed = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(', ');

/** What a figure says that has nothing to say: headline, and the same as a sentence. */
export const nothingFound = (text: string): { headline: string; summary: string } => ({
	headline: text,
	summary: `${text}.`
});

/** True for a printed number that takes a singular: "1", "−1". */
export const isOne = (printed: string): boolean => printed === '1' || printed === '−1';
