import { indicatorOf } from '../../data/indicators.ts';
import type { Context } from '../figure.ts';
import type { Observation } from '../observations.ts';
import { leavers, leaversCountCube, leaversShares } from '../qualification/school-leavers.ts';
import type { KeyFigure } from './key-figure.ts';

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

const sentence = (without: number, all: number, { format, locale }: Context) => {
	const printedAll = format.number(all);
	if (without === 0) return words[locale].nobody(printedAll);
	if (without === 1) return words[locale].one(printedAll);
	return words[locale].sentence(format.number(without), printedAll);
};

/** School leavers without certificate as a share of all leavers (own calculation from two official counts). */
export const schoolLeaversTile: KeyFigure<Observation> = {
	id: 'key-school-leavers',
	path: '/qualifikation/#school-leavers-share',
	cube: leaversCountCube('key-school-leavers'),
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const own = leaversShares(rows, county.region).at(-1);
		if (!own) return null;
		const state = leaversShares(rows, county.state).find(({ period }) => period === own.period);
		const { certainty, decimals } = indicatorOf(leavers.computed);
		return {
			label: words[locale].label,
			value: format.number(own.share, decimals),
			amount: own.share,
			date: own.period,
			reference: own.source,
			unit: '%',
			change: null,
			comparison: state
				? `${county.stateName[locale]}: ${format.unit(state.share, 'percent', decimals)}`
				: '',
			sentence: sentence(own.without, own.total, context),
			period: words[locale].period(own.period),
			source: own.source,
			certainty: t.certainty[certainty],
			picture: null
		};
	}
};
