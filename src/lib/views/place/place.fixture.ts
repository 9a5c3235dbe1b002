import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import { de as t } from '../../i18n/de.ts';
import { makeFormat } from '../../i18n/format.ts';

/** A German page. */
export const voice = { locale: 'de' as const, t, format: makeFormat('de', t.units) };

/** A district of a made-up state. */
export const place: RegionRow = {
	...{ region: '01002', name_de: 'Kreis B', name_en: 'District B', name_short_de: 'B' },
	...{ level: 'district', parent: '01', kind_de: 'Kreis', indicators: 2 },
	...{ tile_name: '', tile_col: null, tile_row: null }
};

/** A rate. */
export const indicator: IndicatorRow = {
	...{ indicator: 'rate', dataset: 'd', name_de: 'Quote', name_en: 'Rate', unit: 'percent' },
	...{ decimals: 1, period_kind: 'annual', direction: 'down-good', region_concept: 'residence' },
	...{ certainty: 'register', group_de: '', group_en: '', comparable: 1, note_de: '', note_en: '' },
	...{
		break_de: '',
		break_en: '',
		short_de: '',
		short_en: '',
		regions: 4,
		first_period: '2020',
		last_period: '2021'
	},
	...{ periods: '2021,2020', fifths: '' }
};

const measure = { value_symbol: '', flag: '', source: 's', note: '' };

/** A number of a place in a period. */
export const valueRow = (region: string, period: string, value: number) =>
	({ row: 'value', region, period, value, ...measure }) as const;

/** A place as a course names it. */
export const regionRow = (region: string, name_de: string) =>
	({ row: 'region', ...place, region, name_de, valid_from: '', valid_to: '' }) as const;
