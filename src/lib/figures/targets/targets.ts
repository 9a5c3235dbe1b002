import { capital } from '../../core/capital.ts';
import { isNumber, toValue, type Value } from '../../core/value.ts';
import type { Certainty } from '../../core/certainty.ts';
import { valueText } from '../../i18n/format.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import type { Context } from '../figure.ts';
import type { TargetRow } from './cube.ts';
import {
	assess,
	targetStatuses,
	type Assessment,
	type TargetPart,
	type TargetStatus
} from './status.ts';
import { targetWords } from './targets.words.ts';

/** A target with every text a reader needs, in one language. */
export interface ShownTarget {
	id: string;
	theme: { id: string; name: string };
	/** Null when the target is for no single activity. */
	activity: { id: string; name: string } | null;
	/** Key figure of the overview it is for; empty for none. */
	keyFigure: string;
	strategyFigure: string;
	indicator: string;
	region: string;
	/** "mindestens 20 %" */
	goal: string;
	/** When it is to be met; the words for "not set" where nobody has decided. */
	date: string;
	baseline: string;
	current: string;
	/** The same for files: numbers with their unit, periods as stored; empty where nobody says. */
	numbers: Record<'goal' | 'baseline' | 'current', number | null>;
	periods: Record<'goal' | 'baseline' | 'current' | 'report', string>;
	unit: string;
	status: TargetStatus;
	statusText: string;
	/** What the status rests on: "Es fehlt der Zieltermin." */
	because: string;
	/** Status and what it rests on in one sentence. */
	reason: string;
	/** How its status is found: "Erreicht, wenn …". */
	rule: string;
	owner: string;
	nextReport: string;
	certainty: Certainty;
	source: string;
	section: string;
	note: string;
}

type Words = Pick<Context, 'locale' | 't' | 'format'>;

const valuesOf = (row: TargetRow) => ({
	value: toValue(row.target_value, row.target_value_symbol),
	current: toValue(row.current_value, row.current_value_symbol),
	baseline: toValue(row.baseline, row.baseline_symbol)
});

/** What can be said about a row of the dataset. */
export const assessRow = (row: TargetRow): Assessment =>
	assess({
		...valuesOf(row),
		direction: row.direction,
		judged: row.judged,
		date: row.target_date,
		currentPeriod: row.current_period,
		baselinePeriod: row.baseline_period
	});

/** All targets in the order of the rows, ready to be shown. */
export const showTargets = (rows: readonly TargetRow[], words: Words): ShownTarget[] =>
	rows.map((row) => showTarget(row, words));

function showTarget(row: TargetRow, context: Words): ShownTarget {
	const { locale, t, format } = context;
	const words = targetWords[locale];
	const { value, current, baseline } = valuesOf(row);
	const print = printer(row, context);
	const dated = (own: Value, period: string) =>
		isNumber(own) && period !== '' ? print(own) + words.at(format.period(period)) : print(own);
	const assessment = assessRow(row);
	const because = becauseOf(row, assessment, context);
	const goal = print(value);
	const aim = isNumber(value) ? words.directions[row.direction](goal) : goal;
	const date = row.target_date === '' ? '' : format.period(row.target_date);
	return {
		id: row.target,
		theme: { id: row.theme, name: row[`theme_${locale}`] },
		activity: row.activity === '' ? null : { id: row.activity, name: row.activity_name },
		keyFigure: row.key_figure,
		strategyFigure: row.strategy_figure,
		indicator: row[`indicator_${locale}`],
		region: row[`region_${locale}`],
		goal: aim,
		date: date || (row.judged === 'each-year' ? words.eachYear : words.notSet),
		baseline: dated(baseline, row.baseline_period),
		current: dated(current, row.current_period),
		numbers: {
			goal: numberOf(value),
			baseline: numberOf(baseline),
			current: numberOf(current)
		},
		periods: {
			goal: row.target_date,
			baseline: row.baseline_period,
			current: row.current_period,
			report: row.next_report
		},
		unit: t.units[row.unit].other,
		status: assessment.status,
		statusText: words.statuses[assessment.status],
		because,
		reason: `${capital(words.statuses[assessment.status])}: ${because}`,
		rule: words.rules[row.judged](aim, date),
		owner: row.owner_name || words.notSet,
		nextReport: row.next_report === '' ? words.notSet : format.period(row.next_report),
		certainty: row.certainty,
		source: sourceIn(row.source_named, locale),
		section: row.section,
		note: row[`note_${locale}`]
	};
}

const numberOf = (value: Value): number | null => (isNumber(value) ? value : null);

/** The date of a value that is missing itself needs no words. */
const implied: Readonly<Partial<Record<TargetPart, TargetPart>>> = {
	'current-period': 'current',
	'baseline-period': 'baseline'
};

const printer =
	({ unit, decimals }: TargetRow, { t, format }: Words) =>
	(value: Value): string =>
		valueText(value, (number) => format.unit(number, unit, decimals), t.missing);

function becauseOf(row: TargetRow, { status, missing, expected }: Assessment, context: Words) {
	const { locale, t, format } = context;
	const words = targetWords[locale];
	const print = printer(row, context);
	const current = print(valuesOf(row).current);
	const period = row.current_period === '' ? '' : words.at(format.period(row.current_period));
	const named = missing.filter((part) => {
		const own = implied[part];
		return own === undefined || !missing.includes(own);
	});
	if (status === 'reached') return words.reached(current, period);
	if (status === 'not-assessable')
		return missing.length === 0
			? words.undecided[row.judged]
			: words.missing(t.list(named.map((part) => words.parts[part])), named.length === 1);
	if (expected === null)
		return (row.judged === 'each-year' ? words.missedYear : words.missed)(current, period);
	const say = status === 'on-course' ? words.onCourse : words.offCourse;
	return say(current, period, print(expected));
}

/** How many targets there are and how they stand: headline and a sentence, empty without targets. */
export function summarizeTargets(
	targets: readonly ShownTarget[],
	{ locale, t, format }: Words
): { headline: string; summary: string } {
	const words = targetWords[locale];
	const headline = words.headline(targets.length, format.number(targets.length));
	const [first] = targets;
	if (!first) return { headline, summary: '' };
	if (targets.length === 1) return { headline, summary: words.tallyOne(first.statusText) };
	const counts = targetStatuses
		.map((status) => ({ status, count: targets.filter((own) => own.status === status).length }))
		.filter(({ count }) => count > 0);
	if (counts.length === 1) return { headline, summary: words.tallyAll(first.statusText) };
	const parts = counts.map(
		({ status, count }) => `${format.number(count)} ${words.statuses[status]}`
	);
	return { headline, summary: words.tally(t.list(parts)) };
}

/** Key figures of the overview that no target is for, in their order. */
export const withoutTarget = <T extends { id: string }>(
	keyFigures: readonly T[],
	targets: readonly ShownTarget[]
): T[] => keyFigures.filter(({ id }) => targets.every(({ keyFigure }) => keyFigure !== id));
