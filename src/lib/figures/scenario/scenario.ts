import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { decimalsOf } from '../../core/decimals.ts';
import type { FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentNothing } from '../kinds/nothing.ts';
import { differenceNote } from '../skills/gap-bars.ts';
import { gapBarsWords } from '../skills/gap-bars.words.ts';
import { citationOf } from '../skills/gap.ts';
import { gapWords } from '../skills/gap.words.ts';
import { readBase, scenarioCube, type Base, type ScenarioRow } from './base.ts';
import { accept, type Written } from './choice.ts';
import { leverWords } from './levers.words.ts';
import { levers, parts, type LeverId, type Part, type Span } from './levers.ts';
import { missing, outcome, settings, type Choice } from './result.ts';
import { scenarioWords } from './scenario.words.ts';
import { settingText } from './tables.ts';

const cases = ['published', 'assumed', 'low', 'high'] as const;
type Case = (typeof cases)[number];

/** One line of the result: what is published, what follows from the assumptions, and its range. */
type Line = Record<Case, number> & { id: Part | 'lack'; name: string };

/** The published gap beside what it would be under a reader's assumptions. */
export const scenario: Figure<ScenarioRow, Written> = {
	id: 'skills-gap-scenario',
	cube: scenarioCube,
	present: (rows, context) => {
		const base = readBase(rows, context.county.region);
		return base ? shown(base, accept(base, context.filters), context) : nothing(context);
	}
};

function shown(base: Base, choice: Choice, context: Context<Written>): Presentation {
	const { county, format, locale } = context;
	const { gap } = base;
	const words = scenarioWords[locale];
	const active = settings(base, choice);
	const result = outcome(base, choice);
	const lines = linesOf(base, result, context);
	const lack = missing(result).value;
	const before = missing(outcome(base, { ...choice, levers: {} })).value;
	const subtitle = words.subtitle(
		county.name[locale],
		gap.base,
		gap.horizon,
		assumedText(active, choice, context)
	);
	const data = dataOf(lines, base, context);
	const signed = (value: number) => format.signed(value);
	return {
		headline:
			active.length === 0
				? words.still(before, gap.horizon, county.in[locale], format)
				: words.headline(lack, before, gap.horizon, county.in[locale], format),
		subtitle,
		summary: lines
			.filter(({ id }) => id !== 'lack')
			.map(({ name, assumed, low, high, published }) =>
				words.summary(name, signed(assumed), signed(low), signed(high), signed(published))
			)
			.join(' '),
		chart: barChart({
			rows: lines.flatMap((line) => barsOf(line, base, context)),
			ends: words.ends
		}),
		data,
		table: printTable(data, { caption: subtitle, lines: 'qualification', across: 'case' }, context),
		notes: notesOf(base, active, choice, context),
		citation: [citationOf(gap, locale), ...sourcesOf(base, active)].join('; '),
		also: ['assumption']
	};
}

/** What is assumed, in words: each lever with its setting and what a reader said for it. */
function assumedText(
	active: readonly [LeverId, number][],
	{ asked }: Choice,
	context: Context<Written>
): string {
	const words = leverWords[context.locale];
	const said = (id: LeverId) =>
		levers[id].asks.map(
			(ask) =>
				`${words.asks[ask]} ${context.format.number(asked[ask] ?? 0, decimalsOf(asked[ask] ?? 0))}`
		);
	if (active.length === 0) return scenarioWords[context.locale].nothing;
	return active
		.map(([id, value]) => {
			const answers = said(id);
			const extra = answers.length > 0 ? ` (${answers.join(' ')})` : '';
			return `${words.names[id]} ${settingText(id, value, context)}${extra}`;
		})
		.join('; ');
}

function linesOf(
	{ gap }: Base,
	result: Record<Part, Span | null>,
	{ locale }: Context<Written>
): Line[] {
	const own = parts.flatMap((id): Line[] => {
		const [span, published] = [result[id], gap[id]];
		if (span === null || published === null) return [];
		return [
			{
				...{ id, name: gapWords[locale][id], published },
				...{
					assumed: Math.round(span.value),
					low: Math.floor(span.low),
					high: Math.ceil(span.high)
				}
			}
		];
	});
	const { low, value, high } = missing(result);
	const published = -Math.max(0, -gap.vocational) - Math.max(0, -gap.academic);
	return [
		...own,
		{
			...{ id: 'lack', name: scenarioWords[locale].lack, published },
			...{ assumed: -Math.round(value), low: -Math.ceil(high), high: -Math.floor(low) }
		}
	];
}

function barsOf(line: Line, { gap }: Base, context: Context<Written>): BarRow[] {
	const { county, format, locale } = context;
	if (line.id === 'lack') return [];
	const words = scenarioWords[locale];
	const common = gapWords[locale];
	const bar = (kase: 'published' | 'assumed', role: BarRow['role'], detail: string): BarRow => {
		const value = line[kase];
		const text = format.signed(value);
		const spoken = `${value > 0 ? '+' : ''}${format.unit(value, 'persons')} (${common.direction(value)})`;
		return {
			...{ id: `${line.id}-${kase}`, name: `${line.name}, ${words.short[kase]}`, role },
			...{ value, text, ...(detail !== '' && { detail }) },
			label: `${line.name}, ${words.cases[kase]}, ${county.name[locale]}, ${common.span(gap.base, gap.horizon)}: ${spoken}`
		};
	};
	return [
		bar('published', 'compare', ''),
		bar(
			'assumed',
			line.assumed < 0 ? 'negative' : 'context',
			words.range(format.signed(line.low), format.signed(line.high))
		)
	];
}

function dataOf(lines: readonly Line[], { gap }: Base, context: Context<Written>): FigureData {
	const words = scenarioWords[context.locale];
	return caseData(
		[
			category('qualification', gapBarsWords[context.locale].qualification),
			category('case', words.kase),
			ownMeasure('skills_gap', context.t.value, 'persons', 'assumption', {
				...{ signed: true, bare: true }
			})
		],
		lines.flatMap((line) =>
			cases.map((kase) => ({
				id: `${line.id}-${kase}`,
				period: { kind: 'horizon', base: gap.base, horizon: gap.horizon } as const,
				terms: {
					qualification: { id: line.id, name: line.name },
					case: { id: kase, name: words.cases[kase] }
				},
				cells: {
					skills_gap: { value: line[kase], ...(kase === 'published' && published(line, gap)) }
				}
			}))
		),
		context
	);
}

const published = ({ id }: Line, { certainty }: Base['gap']) => ({
	certainty: id === 'lack' ? ('own-calculation' as const) : certainty
});

/** Sources of what the levers in use stand on, each once. */
const sourcesOf = ({ facts }: Base, active: readonly [LeverId, number][]): string[] => [
	...new Set(
		active.flatMap(([id]) =>
			levers[id].needs.flatMap((item) => {
				const fact = facts[item];
				return fact ? [fact.source === '' ? fact.named : `${fact.named} (${fact.source})`] : [];
			})
		)
	)
];

function notesOf(
	base: Base,
	active: readonly [LeverId, number][],
	{ refused }: Choice,
	context: Context<Written>
): string[] {
	const { notes, mark } = scenarioWords[context.locale];
	const uses = (ids: readonly LeverId[]) => active.some(([id]) => ids.includes(id));
	return [
		`${mark}.`,
		...(refused.length > 0 ? [notes.refused(refused.join(', '))] : []),
		notes.range,
		...(active.length > 0 ? [notes.twice] : []),
		...(uses(['women', 'hours', 'retirement']) ? [notes.spread] : []),
		...(uses(['hours']) ? [notes.hours] : []),
		...differenceNote(base.gap, context),
		gapWords[context.locale].model
	];
}

const nothing = ({ county, locale }: Context<Written>): Presentation =>
	presentNothing(
		gapWords[locale].none(county.in[locale]),
		`${scenarioWords[locale].mark}. ${county.name[locale]}`,
		{ id: 'qualification', name: county.name[locale] },
		'assumption'
	);
