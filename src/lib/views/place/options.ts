import type { Locale } from '../../core/locale.ts';
import type { RegionRow } from '../../data/queries/compare.ts';
import type { Answer } from './ask.ts';
import { nameOf } from './lines.ts';

/** What can be chosen, as groups of a select field: districts under their state, "" for none. */
export function options(
	{ place, places, municipalities, indicators }: Answer,
	none: string,
	locale: Locale
) {
	const option = (own: RegionRow) => ({ id: own.region, name: nameOf(own, locale) });
	const first = { name: '', options: [{ id: '', name: none }] };
	const country = places.filter(({ level }) => level === 'country').map(option);
	const states = places.filter(({ level }) => level === 'state');
	const inState = (state: RegionRow, keep: (own: RegionRow) => boolean) => ({
		name: nameOf(state, locale),
		options: places.filter((own) => own.region.startsWith(state.region) && keep(own)).map(option)
	});
	return {
		second: [
			first,
			...states.map((state) =>
				inState(state, ({ region, level }) => level === 'district' && region !== place?.region)
			)
		],
		places: [
			{ ...first, options: [...first.options, ...country] },
			...states.map((state) => inState(state, () => true))
		],
		municipalities: [
			{
				name: '',
				options: [
					{ id: municipalities[0]?.region.slice(0, 5) ?? '', name: none },
					...municipalities.map(option)
				]
			}
		],
		indicators: [
			{
				name: '',
				options: [
					...first.options,
					...indicators.map((own) => ({
						id: own.indicator,
						name: own[`name_${locale}`]
					}))
				]
			}
		]
	};
}
