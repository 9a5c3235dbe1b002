import type { IndicatorRow, RankingRow, SeriesRow } from '../../data/queries/compare.ts';
import { county } from '../../core/county.ts';

/** An indicator for tests: a rate where less is better, unless told otherwise. */
export const indicatorRow = (given: Partial<IndicatorRow> = {}): IndicatorRow => ({
	indicator: 'rate',
	dataset: 'labour-market',
	name_de: 'Quote',
	name_en: 'Rate',
	unit: 'percent',
	decimals: 1,
	period_kind: 'annual-mean',
	direction: 'down-good',
	region_concept: 'residence',
	certainty: 'register',
	group_de: 'Quoten',
	group_en: 'Rates',
	comparable: 1,
	note_de: '',
	note_en: '',
	break_de: '',
	break_en: '',
	short_de: '',
	short_en: '',
	regions: 3,
	first_period: '2023',
	last_period: '2025',
	periods: '2025,2024,2023',
	fifths: '',
	...given
});

/** A district of a ranking; a text stands for the sign of a missing value, null for no observation. */
export const ranked = (
	region: string,
	name: string,
	value: number | string | null,
	given: Partial<RankingRow> = {}
): RankingRow => ({
	region,
	name_short_de: name,
	level: 'district',
	tile_name: '',
	tile_col: 1,
	tile_row: 1,
	period: '2025',
	value: typeof value === 'number' ? value : null,
	value_symbol: typeof value === 'string' ? value : '',
	flag: '',
	source: value === null ? '' : 's1',
	note: '',
	source_until: value === null ? '' : '2025',
	...given
});

/** The county in a ranking. */
export const own = (value: number | string | null, given: Partial<RankingRow> = {}): RankingRow =>
	ranked(county.region, 'Eigen', value, given);

/** The state beside a ranking. */
export const ofState = (value: number, given: Partial<RankingRow> = {}): RankingRow =>
	ranked(county.state, 'Land', value, { level: 'state', ...given });

/** Yearly values of a region from one source. */
export const lineRows = (
	region: string,
	first: number,
	values: readonly (number | string)[],
	source = 's1'
): SeriesRow[] =>
	values.map((value, index) => ({
		region,
		period: String(first + index),
		value: typeof value === 'number' ? value : null,
		value_symbol: typeof value === 'string' ? value : '',
		flag: '',
		source,
		note: ''
	}));
