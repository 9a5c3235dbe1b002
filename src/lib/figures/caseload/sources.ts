import * as v from 'valibot';
import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { isNumber, toValue, type Value } from '../../core/value.ts';
import type { Query } from '../../data/query.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category } from '../columns/where.ts';
import type { Cell, FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import { printTable } from '../columns/table.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figure.ts';
import { printValue } from '../time-series.ts';
import { sentences } from '../trend.words.ts';
import { printCount } from './jobcentre.ts';
import { sourcesWords } from './sources.words.ts';

const rowSchema = v.object({
	origin: v.picklist(['jobcentre', 'official']),
	measure: v.picklist(['persons', 'elb']),
	day: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	source: v.string()
});

/** One total of the same day, from the jobcentre or from official statistics. */
export type Counted = v.InferOutput<typeof rowSchema>;

const cube: Query<CubeParams, Counted> = {
	name: 'caseload-sources',
	tables: ['caseload-jobcentre', 'observations'],
	sql: `WITH own AS (
	SELECT 'jobcentre' AS origin, measure, reference_date AS day, value, value_symbol,
		source_named AS source
	FROM caseload_jobcentre
	WHERE dimension = 'total' AND measure IN ('persons', 'elb')
		AND reference_date = (SELECT max(reference_date) FROM caseload_jobcentre)
)
SELECT * FROM (SELECT * FROM own
UNION ALL
SELECT 'official', CASE o.indicator WHEN 'sgb2_total_persons' THEN 'persons' ELSE 'elb' END,
	o.period, o.value, o.value_symbol, o.source
FROM observations o
WHERE o.indicator IN ('sgb2_total_persons', 'sgb2_employable_persons') AND o.region = ?
	AND o.period IN (SELECT day FROM own)
) both_origins ORDER BY measure DESC, origin`,
	bind: ({ region }) => [region],
	row: rowSchema,
	columns: {
		fields: {
			...{ day: 'period', measure: 'indicator', origin: 'key', value: 'measure' },
			source: 'attribute'
		},
		ofCounty: true,
		unit: 'persons'
	}
};

const official = ['sgb2_total_persons', 'sgb2_employable_persons'] as const;
const measures = ['persons', 'elb'] as const;
const origins = ['jobcentre', 'official'] as const;
type Measure = (typeof measures)[number];

/** The same day counted twice: the jobcentre's running figures beside official statistics. */
export const caseloadSources: Figure<Counted> = {
	id: 'caseload-sources',
	cube,
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = sourcesWords[locale];
		const day = format.period(rows[0]?.day ?? '');
		const subtitle = words.subtitle(county.name[locale], day);
		const named = rows.filter(({ origin }) => origin === 'jobcentre').map(({ source }) => source);
		const data = dataOf(rows, context);
		return {
			...findings(rows, context),
			subtitle,
			chart: barChart({
				rows: rows.length > 0 ? bars(rows, context) : []
			}),
			data,
			table: printTable(data, { caption: subtitle, lines: 'counted', across: 'origin' }, context),
			notes: [words.why, words.calculated],
			citation: [...new Set(named), county.strategy[locale]].join('; ')
		};
	}
};

function valueAt(rows: readonly Counted[], measure: Measure, origin: Counted['origin']): Value {
	const row = rows.find((own) => own.measure === measure && own.origin === origin);
	return row ? toValue(row.value, row.value_symbol) : 'not-stated';
}

/** The same people by who counted them, and the difference as a case of its own. */
function dataOf(rows: readonly Counted[], context: Context): FigureData {
	const words = sourcesWords[context.locale];
	const row = (measure: Measure, id: string, name: string, cells: Record<string, Cell>) => ({
		id: `${measure}-${id}`,
		period: readPeriod(rows[0]?.day ?? ''),
		terms: { counted: { id: measure, name: words.measures[measure] }, origin: { id, name } },
		cells
	});
	const cellOf = (measure: Measure, origin: Counted['origin']): Cell => {
		const own = rows.find((row) => row.measure === measure && row.origin === origin);
		const value = valueAt(rows, measure, origin);
		if (origin === 'jobcentre') return { value, certainty: 'strategy-statement' };
		const [persons, elb] = official;
		return { value, indicator: measure === 'persons' ? persons : elb, source: own?.source ?? '' };
	};
	const persons = context.t.units.persons.other;
	return caseData(
		[
			category('counted', words.counted),
			category('origin', words.origin),
			ownMeasure('persons', persons, 'persons', 'full-count', { bare: true }),
			ownMeasure('difference', words.differenceName, 'persons', 'own-calculation', {
				...{ bare: true, signed: true }
			})
		],
		(rows.length > 0 ? measures : []).flatMap((measure) => [
			...origins.map((origin) =>
				row(measure, origin, words.origins[origin], { persons: cellOf(measure, origin) })
			),
			row(measure, 'difference', words.differenceName, {
				difference: { value: differenceOf(rows, measure) ?? 'not-stated' }
			})
		]),
		context
	);
}

/** Official figure less the jobcentre's; null where one is missing. */
function differenceOf(rows: readonly Counted[], measure: Measure): number | null {
	const [own, official] = origins.map((origin) => valueAt(rows, measure, origin));
	return own !== undefined && official !== undefined && isNumber(own) && isNumber(official)
		? official - own
		: null;
}

function bars(rows: readonly Counted[], context: Context): BarRow[] {
	const words = sourcesWords[context.locale];
	const day = context.format.period(rows[0]?.day ?? '');
	return measures.flatMap((measure) =>
		origins.map((origin): BarRow => {
			const value = valueAt(rows, measure, origin);
			const spoken = printValue(value, '', { unit: 'persons', decimals: 0 }, context);
			return {
				id: `${measure}-${origin}`,
				name: words.measures[measure],
				detail: words.origins[origin],
				role: origin === 'jobcentre' ? 'accent' : 'compare',
				value,
				text: printCount(value, context),
				label: `${words.measures[measure]}, ${words.origins[origin]}, ${day}: ${spoken}`
			};
		})
	);
}

function findings(
	rows: readonly Counted[],
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const { format, locale } = context;
	const words = sourcesWords[locale];
	const [persons, elb] = measures.map((measure) => differenceOf(rows, measure));
	if (persons === undefined || persons === null)
		return {
			headline: words.plain,
			summary: origins.some((origin) => isNumber(valueAt(rows, 'persons', origin)))
				? words.one
				: words.none
		};
	const people = (difference: number) => format.unit(Math.abs(difference), 'persons');
	return {
		headline: words.headline(people(persons), Math.sign(persons)),
		summary: sentences(
			words.persons(
				printValue(
					valueAt(rows, 'persons', 'jobcentre'),
					'',
					{ unit: 'persons', decimals: 0 },
					context
				),
				printCount(valueAt(rows, 'persons', 'official'), context)
			),
			elb === undefined || elb === null
				? ''
				: words.elb(format.number(Math.abs(elb)), Math.sign(elb))
		)
	};
}
