import * as v from 'valibot';
import { sourceIn } from '../../i18n/source-in.ts';
import type { KeyFigure } from './key-figure.ts';

const row = v.object({
	region: v.string(),
	base_year: v.number(),
	horizon: v.number(),
	value: v.number(),
	publisher: v.string(),
	title: v.string(),
	source_named: v.string()
});
type Row = v.InferOutput<typeof row>;

const words = {
	de: {
		label: (horizon: number) => `Fehlende Arbeits- und Fachkräfte bis ${horizon}`,
		surplusLabel: (horizon: number) => `Überhang an Arbeitskräften bis ${horizon}`,
		gap: (n: string, horizon: number) =>
			`Bis ${horizon} fehlen im Saldo voraussichtlich ${n} Arbeits- und Fachkräfte.`,
		one: (horizon: number) =>
			`Bis ${horizon} fehlt im Saldo voraussichtlich eine Arbeits- oder Fachkraft.`,
		none: (horizon: number) =>
			`Bis ${horizon} gleichen sich Angebot und Bedarf voraussichtlich aus.`,
		surplus: (n: string, horizon: number) =>
			`Bis ${horizon} gibt es voraussichtlich ${n} Arbeitskräfte mehr, als gebraucht werden.`,
		period: (base: number) => `Prognose, Basis ${base}`
	},
	en: {
		label: (horizon: number) => `Workers missing by ${horizon}`,
		surplusLabel: (horizon: number) => `Surplus of workers by ${horizon}`,
		gap: (n: string, horizon: number) =>
			`By ${horizon}, an estimated net ${n} workers will be missing.`,
		one: (horizon: number) => `By ${horizon}, an estimated net one worker will be missing.`,
		none: (horizon: number) => `By ${horizon}, supply and demand are expected to be even.`,
		surplus: (n: string, horizon: number) =>
			`By ${horizon}, there will be an estimated ${n} more workers than needed.`,
		period: (base: number) => `Forecast, base year ${base}`
	}
};

/** Sentence for a signed gap: negative means missing people. */
export function gapSentence(
	gap: number,
	horizon: number,
	locale: 'de' | 'en',
	print: (n: number) => string
): string {
	const own = words[locale];
	if (gap === 0) return own.none(horizon);
	if (gap === -1) return own.one(horizon);
	return gap < 0 ? own.gap(print(-gap), horizon) : own.surplus(print(gap), horizon);
}

/** Net skills gap of the latest forecast that covers the county, with the state beside it. */
export const skillsGapTile: KeyFigure<Row> = {
	id: 'key-skills-gap',
	path: '/fachkraefte/#skills-gap',
	cube: {
		name: 'key-skills-gap',
		tables: ['skills-gap'],
		sql: `SELECT region, base_year, horizon, value, publisher, title, source_named FROM skills_gap
WHERE component = 'net' AND region IN (?, ?) AND horizon =
	(SELECT max(horizon) FROM skills_gap WHERE component = 'net' AND region = ? AND found_in <> 'press')
ORDER BY region`,
		bind: ({ region, state }) => [region, state, region],
		row
	},
	present: (rows, { county, format, locale, t }) => {
		const own = rows.find(({ region }) => region === county.region);
		if (!own) return null;
		const gap = own.value;
		const state = rows.find(({ region }) => region === county.state)?.value;
		const print = (n: number) => format.number(n);
		return {
			label: gap <= 0 ? words[locale].label(own.horizon) : words[locale].surplusLabel(own.horizon),
			value: print(Math.abs(gap)),
			amount: Math.abs(gap),
			date: String(own.base_year),
			reference: `${own.publisher}, ${own.title}; ${sourceIn(own.source_named, locale)}`,
			unit: Math.abs(gap) === 1 ? t.units.persons.one : t.units.persons.other,
			change: null,
			comparison:
				state === undefined
					? ''
					: `${county.stateName[locale]}: ${format.unit(Math.abs(state), 'persons')}`,
			sentence: gapSentence(gap, own.horizon, locale, print),
			period: words[locale].period(own.base_year),
			source: own.publisher,
			certainty: t.certainty.model,
			picture: null
		};
	}
};
