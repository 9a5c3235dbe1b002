import type { Role, Segment } from '../../charts/kit/spec.ts';
import { shareChart } from '../../charts/shares/chart.ts';
import type { SharesData } from '../../charts/shares/data.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
import type { Cell, FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, Presentation, TableData } from '../figure.ts';
import { printValue } from '../time-series.ts';
import { compositionWords, type Category } from './composition.words.ts';
import {
	caseloadValue,
	cellOf,
	jobcentreCube,
	originOf,
	printCount,
	shareOf,
	type Caseload,
	type Dimension
} from './jobcentre.ts';

interface Plan {
	id: string;
	dimension: Dimension;
	/** The category the sentences speak of, then the other one. */
	categories: readonly [{ id: Category; role: Role }, { id: Category; role: Role }];
}
const measures = ['persons', 'elb'] as const;
type Counted = (typeof measures)[number];

/** People on SGB II benefits, and the employable among them, by sex. */
export const compositionSex = composition({
	id: 'caseload-sex',
	dimension: 'sex',
	categories: [
		{ id: 'female', role: 'accent' },
		{ id: 'male', role: 'context' }
	]
});

/** People on SGB II benefits, and the employable among them, by nationality. */
export const compositionNationality = composition({
	id: 'caseload-nationality',
	dimension: 'nationality',
	categories: [
		{ id: 'non-german', role: 'accent' },
		{ id: 'german', role: 'context' }
	]
});

function composition(plan: Plan): Figure<Caseload> {
	return {
		id: plan.id,
		cube: jobcentreCube(plan.id),
		present: (rows, context) => {
			const { county, format, locale } = context;
			const words = compositionWords[locale];
			const own = rows.filter(
				({ measure, dimension }) =>
					measure !== 'communities' && (dimension === plan.dimension || dimension === 'total')
			);
			const bars = measures.map((measure) => barOf(plan, measure, own, context));
			const day = format.period(rows[0]?.day ?? '');
			const subtitle = words.subtitle[plan.dimension](county.name[locale], day);
			const { citation } = originOf(own, context);
			const note = cellOf(own, 'persons', 'total', 'total')?.[`note_${locale}`];
			return {
				...findings(plan, own, context),
				subtitle,
				chart: shareChart({ bars: own.length > 0 ? bars : [] }),
				data: dataOf(plan, own, context),
				table: table(bars, own, subtitle, context),
				notes: [...(note ? [note] : []), ...totalNote(rows, context), words.margins, words.elb],
				citation
			};
		}
	};
}

const count = { is: 'measure', unit: 'persons', decimals: 0 } as const;

/** People and their share, by what is counted and category; the totals first have no share. */
function dataOf(plan: Plan, rows: readonly Caseload[], context: Context): FigureData {
	const { locale, t } = context;
	const words = compositionWords[locale];
	const row = (measure: Counted, category: string, name: string, cells: Record<string, Cell>) => ({
		id: `${measure}-${category}`,
		place: countyPlace(context),
		period: readPeriod(rows[0]?.day ?? ''),
		terms: {
			counted: { id: measure, name: words.measures[measure] },
			[plan.dimension]: { id: category, name }
		},
		cells
	});
	const people = (own: Caseload | undefined): Cell => ({
		value: caseloadValue(own),
		...(own && { certainty: own.certainty })
	});
	const of = (measure: Counted) => [
		...plan.categories.map(({ id }) => {
			const own = cellOf(rows, measure, plan.dimension, id);
			const share: Cell = { value: own ? shareOf(rows, own) : 'not-stated' };
			if (own && own.share !== null) share.certainty = own.certainty;
			return row(measure, id, words.categories[id], { persons: people(own), share });
		}),
		row(measure, 'total', t.total, { persons: people(cellOf(rows, measure, 'total', 'total')) })
	];
	return {
		columns: [
			...whereAndWhen(context),
			category('counted', words.group),
			category(plan.dimension, words.dimensions[plan.dimension]),
			{ ...count, id: 'persons', title: t.units.persons.other, certainty: 'strategy-statement' },
			{
				...{ is: 'measure', id: 'share', title: words.share, unit: 'percent', decimals: 1 },
				certainty: 'own-calculation'
			}
		],
		rows: rows.length > 0 ? measures.flatMap(of) : []
	};
}

/** Says what the breakdowns add up to where the total is not printed. */
function totalNote(rows: readonly Caseload[], { format, locale }: Context): string[] {
	const words = compositionWords[locale];
	const total = cellOf(rows, 'elb', 'total', 'total');
	const sums = (['sex', 'nationality'] as const).flatMap((dimension) => {
		const parts = rows
			.filter((row) => row.measure === 'elb' && row.dimension === dimension)
			.map(caseloadValue);
		if (parts.length === 0 || !parts.every(isNumber)) return [];
		return [parts.reduce((sum, part) => sum + part, 0)];
	});
	const [first, second] = sums;
	if (total?.certainty !== 'own-calculation' || first === undefined || second === undefined)
		return [];
	return first === second
		? [words.totalSame(format.number(first))]
		: [words.totalDiffers(`${format.number(first)}, ${format.number(second)}`)];
}

function barOf(
	{ categories }: Plan,
	measure: Counted,
	rows: readonly Caseload[],
	context: Context
): SharesData['bars'][number] {
	const words = compositionWords[context.locale];
	const total = caseloadValue(cellOf(rows, measure, 'total', 'total'));
	return {
		id: measure,
		name: words.measures[measure],
		detail: printValue(total, '', { unit: 'persons', decimals: 0 }, context),
		segments: categories.map(({ id, role }) => segment(measure, id, role, rows, context))
	};
}

function segment(
	measure: Counted,
	category: Category,
	role: Role,
	rows: readonly Caseload[],
	context: Context
): Segment {
	const words = compositionWords[context.locale];
	const row = rows.find((cell) => cell.measure === measure && cell.category === category);
	const count = caseloadValue(row);
	const share: Value = row ? shareOf(rows, row) : 'not-stated';
	const percent = printValue(share, '', { unit: 'percent', decimals: 1 }, context);
	const people = printValue(count, '', { unit: 'persons', decimals: 0 }, context);
	return {
		id: `${measure}-${category}`,
		name: words.categories[category],
		role,
		value: share,
		text: isNumber(share) ? `${printCount(count, context)} (${percent})` : percent,
		short: percent,
		label: `${words.measures[measure]}, ${words.categories[category]}, ${context.format.period(row?.day ?? rows[0]?.day ?? '')}: ${people}, ${percent}`
	};
}

function table(
	bars: SharesData['bars'],
	rows: readonly Caseload[],
	caption: string,
	context: Context
): TableData {
	const words = compositionWords[context.locale];
	const first = bars[0]?.segments ?? [];
	return {
		caption,
		columns: [
			{ id: 'group', name: words.group, numeric: false },
			...first.map(({ id, name }) => ({ id, name, numeric: true })),
			{ id: 'total', name: context.t.total, numeric: true }
		],
		rows: bars.map(({ id, name, segments }) => ({
			id,
			cells: [
				name,
				...segments.map(({ text }) => text),
				printCount(
					caseloadValue(rows.find((r) => r.measure === id && r.dimension === 'total')),
					context
				)
			]
		}))
	};
}

function findings(
	{ dimension, categories }: Plan,
	rows: readonly Caseload[],
	{ format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = compositionWords[locale];
	const subject = categories[0].id;
	const shares = measures.map((measure) => {
		const row = cellOf(rows, measure, dimension, subject);
		return row ? shareOf(rows, row) : 'not-stated';
	});
	const [persons, elb] = shares;
	if (persons === undefined || !isNumber(persons))
		return { headline: words.plain[dimension], summary: words.none };
	const percent = (value: number) => format.unit(value, 'percent', 1);
	return {
		headline: words.headline[dimension](percent(persons), format.period(rows[0]?.day ?? '')),
		summary:
			elb !== undefined && isNumber(elb)
				? words.elbShare(percent(elb), Math.sign(elb - persons))
				: words.elbNone
	};
}
