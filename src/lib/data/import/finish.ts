import { Findings } from './issues.ts';
import type { Reading, SourceAbout, SourceColumn, SourceRow } from './reading.ts';

/** Names of codes as the file prints them, by role and code. */
export type Labels = Map<string, string>;

/** What all formats have in common at the end: repeated keys, several units, values not yet published. */
export function finish(
	rows: SourceRow[],
	{ findings, labels, about }: { findings: Findings; labels: Labels; about: SourceAbout }
): Reading {
	findRepeated(rows, findings);
	findUnits(rows, findings);
	findUnpublished(rows, findings);
	const isTold = findings.list.some(({ severity }) => severity === 'error');
	if (rows.length === 0 && !isTold) findings.add('no-rows', 'error');
	return { rows, columns: columnsOf(rows, labels), issues: findings.list, about };
}

/** The identity of a number: everything but the number. */
export const identityOf = ({ region, period, measure, unit, keys }: SourceRow): string =>
	[region, period, measure, unit, ...sorted(keys)].join(' | ');

const sorted = (keys: SourceRow['keys']) =>
	Object.keys(keys)
		.sort()
		.map((variable) => `${variable}=${keys[variable]}`);

function findRepeated(rows: readonly SourceRow[], findings: Findings): void {
	const first = new Map<string, SourceRow>();
	for (const row of rows) {
		const identity = identityOf(row);
		const known = first.get(identity);
		if (!known) first.set(identity, row);
		else {
			const same = known.value === row.value && known.symbol === row.symbol;
			findings.add(same ? 'row-repeated' : 'row-contradicts', same ? 'warning' : 'error', {
				line: row.line,
				value: identity,
				detail: String(known.line)
			});
		}
	}
}

/** The same code in two units is two measures; said, because it is easily overlooked. */
function findUnits(rows: readonly SourceRow[], findings: Findings): void {
	const units = new Map<string, Set<string>>();
	for (const { measure, unit } of rows)
		units.set(measure, (units.get(measure) ?? new Set()).add(unit));
	for (const [measure, found] of units)
		if (found.size > 1)
			findings.add('units-differ', 'info', {
				column: measure,
				value: measure,
				detail: [...found].join(', ')
			});
}

const most = 0.9;

/** Columns of "-" where an earlier period has numbers: "nothing" is not what the table means there. */
function findUnpublished(rows: readonly SourceRow[], findings: Findings): void {
	const shares = new Map<string, Map<string, { all: number; none: number; row: SourceRow }>>();
	for (const row of rows) {
		const series = `${row.measure} | ${row.unit} | ${sorted(row.keys).join(' | ')}`;
		const periods = shares.get(series) ?? new Map();
		const count = periods.get(row.period) ?? { all: 0, none: 0, row };
		count.all += 1;
		if (row.symbol === '-') count.none += 1;
		shares.set(series, periods.set(row.period, count));
	}
	for (const periods of shares.values()) {
		const before = [...periods.entries()].filter(([, { all, none }]) => none < all * most);
		for (const [period, { all, none, row }] of periods)
			if (none >= all * most && before.some(([earlier]) => earlier < period))
				findings.add('not-yet-published', 'warning', {
					line: row.line,
					column: row.column,
					value: period,
					detail: `${none} / ${all}`
				});
	}
}

function columnsOf(rows: readonly SourceRow[], labels: Labels): SourceColumn[] {
	const columns = new Map<string, SourceColumn>();
	const note = (role: SourceColumn['role'], code: string, unit = '') => {
		const id = `${role}|${code}|${unit}`;
		const known = columns.get(id);
		if (known) known.count += 1;
		else
			columns.set(id, { role, code, label: labels.get(`${role}|${code}`) ?? code, unit, count: 1 });
	};
	for (const { region, period, measure, unit, keys } of rows) {
		note('region', region);
		note('period', period);
		note('measure', measure, unit);
		for (const [variable, code] of Object.entries(keys)) note('key', `${variable}=${code}`);
	}
	return [...columns.values()];
}
