import * as v from 'valibot';
import { toValue } from '../../core/value.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import type { KeyFigure } from './key-figure.ts';

const row = v.object({
	region: v.string(),
	year: v.number(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	publisher: v.string()
});
type Row = v.InferOutput<typeof row>;

const words = {
	de: {
		label: 'Beschäftigte mit akademischem Abschluss',
		above: (state: string, by: string) => `Der Anteil liegt ${by} über dem Wert für ${state}.`,
		below: (state: string, by: string) => `Der Anteil liegt ${by} unter dem Wert für ${state}.`,
		equal: (state: string) => `Der Anteil ist so hoch wie in ${state}.`,
		period: (year: number) => `Jahr ${year}`
	},
	en: {
		label: 'Employees with an academic degree',
		above: (state: string, by: string) => `The share is ${by} above the figure for ${state}.`,
		below: (state: string, by: string) => `The share is ${by} below the figure for ${state}.`,
		equal: (state: string) => `The share is the same as in ${state}.`,
		period: (year: number) => `year ${year}`
	}
};

/** Share of employees with an academic degree in the latest year the strategy gives, state beside it. */
export const academicShareTile: KeyFigure<Row> = {
	id: 'key-academic-share',
	path: '/qualifikation/#qualification-structure',
	cube: {
		name: 'key-academic-share',
		tables: ['qualification'],
		sql: `SELECT region, year, value, value_symbol, source_named AS publisher FROM qualification
WHERE category = 'academic' AND region IN (?, ?)
	AND year = (SELECT max(year) FROM qualification WHERE category = 'academic' AND region = ?)
ORDER BY region`,
		bind: ({ region, state }) => [region, state, region],
		row
	},
	present: (rows, { county, format, locale, t }) => {
		const own = rows.find(({ region }) => region === county.region);
		const share = own && toValue(own.value, own.value_symbol);
		if (!own || typeof share !== 'number') return null;
		const stateRow = rows.find(({ region }) => region === county.state);
		const state = stateRow && toValue(stateRow.value, stateRow.value_symbol);
		const name = county.stateName[locale];
		const gap = typeof state === 'number' ? share - state : null;
		const by = gap === null ? '' : format.unit(Math.abs(gap), 'percent-points');
		const own_ = words[locale];
		return {
			label: own_.label,
			value: format.number(share),
			amount: share,
			date: String(own.year),
			reference: sourceIn(own.publisher, locale),
			unit: '%',
			change: null,
			comparison: typeof state === 'number' ? `${name}: ${format.unit(state, 'percent')}` : '',
			sentence:
				gap === null
					? ''
					: gap === 0
						? own_.equal(name)
						: gap > 0
							? own_.above(name, by)
							: own_.below(name, by),
			period: own_.period(own.year),
			source: sourceIn(own.publisher, locale),
			certainty: t.certainty['strategy-statement'],
			picture: null
		};
	}
};
