import { findNumberless, nothing } from '../checks/plausible/unpublished.ts';
import { findExchanges, type Exchange, type Revised } from '../exchanges.ts';
import { keyOfObservation, type Observation } from './map.ts';

/** A number that the file has changed. */
export interface Revision {
	row: Observation;
	before: string;
}

/** What an import would do to a dataset. */
export interface Plan {
	rows: Observation[];
	added: Observation[];
	revised: Revision[];
	same: number;
	/** Signs that were corrected by hand before and keep their correction. */
	kept: number;
	/** Rows of the same table and time that the file does not hold: they stay. */
	gone: Observation[];
	/** Revisions that put a sign, or nothing, in place of a number; those of periods that are not published yet are told by the checks. */
	lost: Revision[];
	/** Series whose revised numbers are those of each other. */
	exchanges: Exchange[];
	/** Rows of a region before it came to be, printed as "-". */
	early: number;
}

/** Compares what a file gives with what the dataset holds; nothing is ever taken out. */
export function makePlan(
	known: readonly Observation[],
	incoming: readonly Observation[],
	founded: ReadonlyMap<string, string>
): Plan {
	const stored = new Map(known.map((row) => [keyOfObservation(row), row]));
	const plan: Plan = {
		rows: [],
		added: [],
		revised: [],
		same: 0,
		kept: 0,
		gone: [],
		lost: [],
		exchanges: [],
		early: 0
	};
	const seen = new Set<string>();
	for (const row of incoming) {
		const key = keyOfObservation(row);
		if (seen.has(key)) continue;
		seen.add(key);
		const before = stored.get(key);
		if (!before && isEarly(row, founded)) plan.early += 1;
		else stored.set(key, decide(row, before, plan));
	}
	plan.gone = missing(known, incoming, seen);
	plan.rows = [...stored.values()].sort(byKey);
	plan.lost = lostIn(plan);
	plan.exchanges = findExchanges(plan.revised.flatMap(revisedOf));
	return plan;
}

function lostIn({ rows, revised }: Plan): Revision[] {
	const isNumber = (value: string) => /\d/.test(value);
	const signed = rows.map((row) => ({
		...row,
		sign: isNumber(row.value) ? '' : row.value || nothing
	}));
	const early = findNumberless(signed).flatMap(({ cells }) => cells.map(keyOfObservation));
	const told = new Set(early);
	return revised.filter(
		({ row, before }) =>
			isNumber(before) && !isNumber(row.value) && !told.has(keyOfObservation(row))
	);
}

const revisedOf = ({ row, before }: Revision, line: number): Revised[] =>
	[before, row.value].every((value) => /\d/.test(value))
		? [{ ...row, line, before: Number(before), now: Number(row.value) }]
		: [];

const isEarly = ({ region, period, value }: Observation, founded: ReadonlyMap<string, string>) => {
	const since = founded.get(region);
	return since !== undefined && `${period}-12-31`.slice(0, 10) < since && !/\d/.test(value);
};

function decide(row: Observation, before: Observation | undefined, plan: Plan): Observation {
	if (!before) plan.added.push(row);
	if (!before) return row;
	const note = before.note || row.note;
	const flag = row.flag || before.flag;
	if (sameValue(before.value, row.value)) plan.same += 1;
	else if (before.note !== '' && !/\d/.test(before.value + row.value)) {
		plan.kept += 1;
		return before;
	} else {
		plan.revised.push({ row, before: before.value });
		return { ...row, note: row.note };
	}
	return { ...before, note, flag };
}

const sameValue = (a: string, b: string) =>
	a === b || (/\d/.test(a) && /\d/.test(b) && Number(a) === Number(b));

function missing(
	known: readonly Observation[],
	incoming: readonly Observation[],
	seen: ReadonlySet<string>
): Observation[] {
	const covered = new Set(
		incoming.map(({ indicator, period, source }) => `${indicator}|${period}|${source}`)
	);
	return known.filter(
		(row) =>
			covered.has(`${row.indicator}|${row.period}|${row.source}`) &&
			!seen.has(keyOfObservation(row))
	);
}

const byKey = (a: Observation, b: Observation): number => {
	for (const name of ['indicator', 'region', 'period', 'sex', 'age', 'source'] as const)
		if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
	return 0;
};
