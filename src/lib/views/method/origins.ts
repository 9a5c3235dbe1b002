import type { Site } from '../../i18n/site.ts';
import { isWaiting } from '../../data/waiting.ts';
import { methodWords } from './words.ts';

/** What the methods page reads from the data, so that no name of a place or publisher stands in words. */
export interface Origins {
	/** Publishers of forecasts of the county, each once. */
	publishers: string[];
	/** Whether statements of the strategy on qualification stand beside official shares. */
	qualification: boolean;
	/** Districts that came to be within the years shown. */
	territories: { name: string; since: string; before: string }[];
}

/** The kinds of sources that the site of this county has. */
export function sourceItems({ publishers }: Origins, { locale, t }: Site): string[] {
	const words = methodWords[locale].sources;
	return [
		words.official,
		...(publishers.length > 0 ? [words.forecasts(t.list(publishers))] : []),
		...(isWaiting('/zahlen/') && isWaiting('/aktivitaeten/') ? [] : [words.strategy])
	];
}

/** Where series cannot be read on. */
export function breakItems({ qualification, territories }: Origins, { locale }: Site): string[] {
	const words = methodWords[locale].breaks;
	return [
		...words.official,
		...(qualification ? [words.qualification] : []),
		...territories.map(({ name, since, before }) => words.territory(name, since, before))
	];
}
