import type { Context } from '../figure.ts';
import { lastTwo, seriesOf, threeRegionsCube, valueOf, type Observation } from '../observations.ts';
import { roundTo } from '../../findings/series.ts';
import type { KeyFigure } from './key-figure.ts';

const without = 'school_leavers_without_hsa';
const total = 'school_leavers_total';

const words = {
	de: {
		label: 'Schulabgang ohne Hauptschulabschluss',
		sentence: (leavers: string, all: string) =>
			`${leavers} von ${all} Jugendlichen verließen die Schule ohne Hauptschulabschluss.`,
		one: (all: string) =>
			`Eine oder einer von ${all} Jugendlichen verließ die Schule ohne Hauptschulabschluss.`,
		nobody: (all: string) =>
			`Alle ${all} Jugendlichen verließen die Schule mindestens mit Hauptschulabschluss.`,
		period: (year: string) => `Jahr ${year}`
	},
	en: {
		label: 'Left school without a lower secondary certificate',
		sentence: (leavers: string, all: string) =>
			`${leavers} of ${all} young people left school without a lower secondary certificate (Hauptschulabschluss).`,
		one: (all: string) =>
			`One of ${all} young people left school without a lower secondary certificate.`,
		nobody: (all: string) =>
			`All ${all} young people left school with at least a lower secondary certificate.`,
		period: (year: string) => `year ${year}`
	}
};

/** Share of leavers without certificate of a region in a period, per cent; null when a part is missing. */
export function leaversShare(
	rows: readonly Observation[],
	region: string,
	period: string
): { leavers: number; all: number; share: number } | null {
	const find = (indicator: string) => {
		const found = seriesOf(rows, indicator, region).find((row) => row.period === period);
		return found ? valueOf(found) : 'not-stated';
	};
	const leavers = find(without);
	const all = find(total);
	if (typeof leavers !== 'number' || typeof all !== 'number' || all === 0) return null;
	return { leavers, all, share: (leavers / all) * 100 };
}

const sentence = (leavers: number, all: number, { format, locale }: Context) => {
	const printedAll = format.number(all);
	if (leavers === 0) return words[locale].nobody(printedAll);
	if (leavers === 1) return words[locale].one(printedAll);
	return words[locale].sentence(format.number(leavers), printedAll);
};

/** School leavers without certificate as a share of all leavers (own calculation from two official counts). */
export const schoolLeaversTile: KeyFigure<Observation> = {
	id: 'key-school-leavers',
	path: '/qualifikation/#school-leavers-share',
	cube: threeRegionsCube('key-school-leavers', [without, total]),
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const { last } = lastTwo(seriesOf(rows, without, county.region));
		const own = last && leaversShare(rows, county.region, last.period);
		if (!last || !own) return null;
		const state = leaversShare(rows, county.state, last.period);
		return {
			label: words[locale].label,
			value: format.number(own.share, 1),
			amount: roundTo(own.share, 1),
			date: last.period,
			reference: last.source,
			unit: '%',
			change: null,
			comparison: state
				? `${county.stateName[locale]}: ${format.unit(state.share, 'percent', 1)}`
				: '',
			sentence: sentence(own.leavers, own.all, context),
			period: words[locale].period(last.period),
			source: last.source,
			certainty: t.certainty['own-calculation'],
			picture: null
		};
	}
};
