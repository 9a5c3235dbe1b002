import { euroText } from '../../i18n/format.ts';
import type { Localised } from '../../core/locale.ts';
import type { Context } from '../figure.ts';
import {
	pointsOf,
	seriesOf,
	threeRegionsCube,
	valueOf,
	type Observation
} from '../observations.ts';
import { indicatorOf, type Indicator } from '../../data/indicators.ts';
import { plainly, sayRecordSentence, sayStep, type Said } from '../../findings/say.ts';
import { seriesFindings, type SeriesFindings } from '../../findings/series-findings.ts';
import { isFound, roundTo } from '../../findings/series.ts';
import { pictureOf } from './picture.ts';
import { changeOf, growthText } from './change.ts';
import type { FiledTile, KeyFigure } from './key-figure.ts';

/** What a tile of one official indicator needs to know. */
export interface IndicatorPlan {
	id: string;
	indicator: string;
	/** Indicator that is compared with the state instead, e.g. the share that belongs to a head count. */
	share?: { indicator: string; text: Record<'de' | 'en', (own: string) => string> };
	/** Compares growth with the state; for head counts of regions of different size, and for money in current prices. */
	growth?: boolean;
	path: string;
	label: Localised;
	/** Nominative singular, opens the sentence: "Die Arbeitslosenquote". */
	subject: Localised;
	/** Text before the period, e.g. "Jahresdurchschnitt". */
	period: Localised;
}

const tileWords = {
	de: {
		growth: (state: string, growth: string, nominal: boolean) =>
			`${state}: ${growth}${nominal ? ' · in jeweiligen Preisen' : ''}`
	},
	en: {
		growth: (state: string, growth: string, nominal: boolean) =>
			`${state}: ${growth}${nominal ? ' · at current prices' : ''}`
	}
};

const numberOf = (row: Observation | undefined): number | null => {
	const value = row && valueOf(row);
	return typeof value === 'number' ? value : null;
};

const at = (rows: readonly Observation[], indicator: string, region: string, period: string) =>
	numberOf(seriesOf(rows, indicator, region).find((row) => row.period === period));

function comparison(
	plan: IndicatorPlan,
	rows: readonly Observation[],
	{ latest, last }: SeriesFindings,
	{ county, format, locale }: Context
): string {
	const period = latest?.period ?? '';
	const indicator = plan.share?.indicator ?? plan.indicator;
	const { unit, decimals, nominal } = indicatorOf(indicator);
	const print = (n: number) =>
		unit === 'eur' ? euroText(n, format, decimals) : format.unit(n, unit, decimals);
	const state = at(rows, indicator, county.state, period);
	if (plan.growth) {
		const before = isFound(last) ? at(rows, indicator, county.state, last.from) : null;
		if (state === null || before === null) return '';
		const growth = growthText({ value: state, previous: before }, format);
		return tileWords[locale].growth(county.stateName[locale], growth, nominal);
	}
	const stateText = state === null ? '' : `${county.stateName[locale]}: ${print(state)}`;
	const own = plan.share ? at(rows, indicator, county.region, period) : null;
	const ownText = own === null || !plan.share ? '' : plan.share.text[locale](print(own));
	return [ownText, stateText].filter((text) => text !== '').join('\u00a0· ');
}

/** One sentence on the last value: a high or low of several years, else the last step. */
function sentenceOf(
	subject: string,
	{ last, record }: SeriesFindings,
	indicator: Indicator,
	context: Context
): Said {
	if (!isFound(last)) return plainly('');
	// A high in current prices may be inflation alone.
	return record && !last.hardly && !indicator.nominal
		? sayRecordSentence(record, subject, context)
		: sayStep(last, subject, context, indicator);
}

function present(
	plan: IndicatorPlan,
	rows: readonly Observation[],
	context: Context
): FiledTile | null {
	const { county, format, locale, t } = context;
	const indicator = indicatorOf(plan.indicator);
	const { unit, decimals } = indicator;
	const points = pointsOf(seriesOf(rows, plan.indicator, county.region), indicator);
	const about = { indicator: plan.indicator, region: county.region };
	const found = seriesFindings(points, about, indicator, []);
	const { latest, last } = found;
	if (!latest) return null;
	const said = sentenceOf(plan.subject[locale], found, indicator, context);
	const isShare = unit.startsWith('percent');
	return {
		label: plan.label[locale],
		value: format.number(latest.value, decimals),
		amount: roundTo(latest.value, decimals),
		date: latest.period,
		reference: latest.source,
		unit: isShare ? '%' : unit === 'eur' ? '€' : t.units[unit].other,
		change: isFound(last) ? changeOf(last, indicator, context, plan.growth) : null,
		comparison: comparison(plan, rows, found, context),
		sentence: said.text,
		findings: said.findings,
		period: `${plan.period[locale]} ${format.period(latest.period)}`.trim(),
		source: latest.source,
		certainty: t.certainty[indicator.certainty],
		picture: pictureOf(plan, rows, context)
	};
}

/** Key figure of one official indicator: last value, step since the period before, state beside it, both lines. */
export const indicatorTile = (plan: IndicatorPlan): KeyFigure<Observation> => ({
	id: plan.id,
	path: plan.path,
	cube: threeRegionsCube(
		`key-${plan.id}`,
		[plan.indicator, plan.share?.indicator ?? ''].filter((id) => id !== '')
	),
	present: (rows, context) => present(plan, rows, context)
});
