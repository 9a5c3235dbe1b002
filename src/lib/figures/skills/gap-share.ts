import type { Context } from '../figure.ts';
import { latestGap, type Gap } from './gap.ts';
import type { GapShareRow } from './gap-share-cube.ts';

/** Parts of a gap that are shown: the balance, and everything it is made of. */
export const components = ['net', 'vocational', 'academic', 'withoutDegree'] as const;
type ShownComponent = (typeof components)[number];

/** The gap of one place with the employees it is divided by. */
export interface GapShare {
	region: string;
	name: string;
	in: string;
	gap: Gap;
	employees: number;
	/** Reference date of the employees, the same for all places. */
	date: string;
	source: string;
	/** What the source says of the balance; empty where it says nothing. */
	note: string;
	/** People, and per 1,000 employees; negative is missing, positive a surplus, as in the forecast. */
	parts: { id: ShownComponent; people: number; share: number }[];
}

/** County and state as far as the same forecast names both, on the newest common date up to its base year. */
export function sharesOf(rows: readonly GapShareRow[], { county, locale }: Context): GapShare[] {
	const places = [
		{ region: county.region, name: county.name[locale], in: county.in[locale] },
		{ region: county.state, name: county.stateName[locale], in: county.inState[locale] }
	];
	const own = latestGap(rows, county.region);
	if (!own) return [];
	const wave = rows.filter(({ forecast }) => forecast === own.forecast);
	const found = places.flatMap((place) => {
		const gap = latestGap(wave, place.region);
		return gap ? [{ ...place, gap }] : [];
	});
	const datesOf = (region: string) =>
		new Set(wave.filter((row) => row.region === region).map(({ day }) => day));
	const date = [...datesOf(county.region)]
		.filter((day) => found.every(({ region }) => datesOf(region).has(day)))
		.toSorted()
		.at(-1);
	return found.flatMap((place) => {
		const row = wave.find(({ region, day }) => region === place.region && day === date);
		if (!row || row.employees === 0) return [];
		const parts = components.flatMap((id) => {
			const value = id === 'net' ? (place.gap.net ?? place.gap.sum) : place.gap[id];
			return value === null ? [] : [{ id, people: value, share: (value / row.employees) * 1000 }];
		});
		const { day, source } = row;
		const net = wave.find(
			({ region, component }) => region === place.region && component === 'net'
		);
		const note = net?.[`note_${locale}`] ?? '';
		return [{ ...place, employees: row.employees, date: day, source, note, parts }];
	});
}
