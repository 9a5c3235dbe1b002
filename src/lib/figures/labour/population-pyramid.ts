import type { Datum } from '../../charts/kit/spec.ts';
import { pyramidChart } from '../../charts/pyramid/chart.ts';
import type { PyramidData } from '../../charts/pyramid/data.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { sqlFor } from '../../data/dialect.ts';
import type { Query } from '../../data/query.ts';
import { indicatorMeasure } from '../columns/build.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import { printTable } from '../columns/table.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figure.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { countyCube, type Observation } from '../observations.ts';
import { printValue } from '../time-series.ts';
import { bandKey, censusOf, sumOfBand, type AgeBand } from './age-bands.ts';
import { pyramidWords } from './population-pyramid.words.ts';

/** Bands made of the source's groups: ten years each from 15 to 74, so that their bars can be compared. */
const bands: readonly AgeBand[] = [
	{ from: 0, to: 5 },
	{ from: 6, to: 14 },
	{ from: 15, to: 24 },
	{ from: 25, to: 34 },
	{ from: 35, to: 44 },
	{ from: 45, to: 54 },
	{ from: 55, to: 64 },
	{ from: 65, to: 74 },
	{ from: 75, to: null }
];
const entering: AgeBand = { from: 15, to: 24 };
const leaving: AgeBand = { from: 55, to: 64 };

const byAge = 'population_age';
const all = countyCube('population-pyramid', [byAge]);
const cube: Query<CubeParams, Observation> = {
	...all,
	sql: (
		dialect
	) => `SELECT * FROM (${sqlFor(all.sql, dialect)}) WHERE period = (SELECT max(o.period) FROM observations o
	WHERE o.indicator = 'population_age' AND o.region = ?) ORDER BY source, sex, age`,
	bind: (params) => [...all.bind(params), params.region]
};

/** Population by age and sex on the latest day known. */
export const populationPyramid: Figure<Observation> = {
	id: 'population-pyramid',
	cube,
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = pyramidWords[locale];
		const day = format.period(rows[0]?.period ?? '');
		const subtitle = words.subtitle(county.name[locale], day);
		const drawn = rows.length > 0 ? bands.map((band) => rowOf(rows, band, day, context)) : [];
		const data = dataOf(rows, drawn, context);
		return {
			...findings(rows, context),
			subtitle,
			chart: pyramidChart({
				left: { name: t.women, role: 'accent' },
				right: { name: t.men, role: 'compare' },
				rows: drawn,
				print: { locale: format.locale }
			}),
			data,
			table: printTable(data, { caption: subtitle, lines: 'age', across: 'sex' }, context),
			notes: [
				words.meaning,
				words.bands,
				...(day === '' ? [] : [words.base(censusOf(rows[0]?.period ?? ''), day)])
			],
			also: ['register']
		};
	}
};

function dataOf(
	rows: readonly Observation[],
	drawn: PyramidData['rows'],
	context: Context
): FigureData {
	const { locale, t } = context;
	const words = pyramidWords[locale];
	const [first] = rows;
	return {
		columns: [
			...whereAndWhen(context),
			category('age', words.age),
			category('sex', words.sex),
			{
				...indicatorMeasure(byAge, t.units.persons.other),
				certainty: 'own-calculation',
				bare: true
			}
		],
		rows: drawn.flatMap(({ id, name, left, right }, index) =>
			[
				{ sex: { id: 'f', name: t.women }, datum: left },
				{ sex: { id: 'm', name: t.men }, datum: right }
			].map(({ sex, datum }) => ({
				id: datum.id,
				place: countyPlace(context),
				period: readPeriod(first?.period ?? ''),
				terms: { age: { id: bands[index] ? bandKey(bands[index]) : id, name }, sex },
				cells: { [byAge]: { value: datum.value, ...(first && { source: first.source }) } }
			}))
		)
	};
}

function rowOf(
	rows: readonly Observation[],
	band: AgeBand,
	day: string,
	context: Context
): PyramidData['rows'][number] {
	const { locale, t } = context;
	const id = `age-${band.from}`;
	const name = pyramidWords[locale].band(band.from, band.to);
	const datum = (sex: string, who: string): Datum => {
		const value = sumOfBand(
			rows.filter((row) => row.sex === sex),
			band
		);
		return {
			id: `${id}-${sex}`,
			value,
			text: printValue(value, '', { unit: 'count', decimals: 0 }, context),
			label: `${who}, ${name}, ${day}: ${printValue(value, '', indicatorPrint(byAge), context)}`
		};
	};
	const isMeant = [entering, leaving].some(({ from }) => from === band.from);
	return { id, name, faint: !isMeant, left: datum('f', t.women), right: datum('m', t.men) };
}

function findings(
	rows: readonly Observation[],
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = pyramidWords[locale];
	const both = (band: AgeBand): number | null => {
		const [f, m]: Value[] = ['f', 'm'].map((sex) =>
			sumOfBand(
				rows.filter((row) => row.sex === sex),
				band
			)
		);
		return f !== undefined && m !== undefined && isNumber(f) && isNumber(m) ? f + m : null;
	};
	const young = both(entering);
	const old = both(leaving);
	if (young === null || old === null || old === 0)
		return { headline: words.plain(county.of[locale]), summary: words.none };
	const ratio = Math.round((young / old) * 100);
	return {
		headline: words.headline(format.number(ratio), (rows[0]?.period ?? '').slice(0, 4)),
		summary: words.summary(county.in[locale], Math.sign(young - old), {
			young: format.number(young),
			old: format.number(old),
			day: format.period(rows[0]?.period ?? ''),
			difference: format.number(Math.abs(young - old))
		})
	};
}
