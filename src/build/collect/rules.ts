import { smallestCount } from '#lib/disclosure/rule.ts';
import { entryColumns, fixedColumns, letters, type ColumnId } from './columns.ts';
import type { Entry, Filled } from './filled.ts';
import type { Remark } from './remark.ts';
import type { Group, Report } from './stored.ts';
import { collectWords } from './words.ts';

type Fault = { column: ColumnId; text: string; severity?: Remark['severity'] };

/** What does not fit together in the report on one activity, each with the cell to correct. */
export function checkEntry(
	form: Filled,
	entry: Entry,
	report: Report,
	groups: readonly Group[]
): Remark[] {
	const { sheets } = collectWords[form.locale];
	const placeOf = (id: ColumnId) => {
		const at = entryColumns.findIndex((column) => column.id === id);
		return `${sheets.report}!${letters(at + fixedColumns.report)}${entry.line}`;
	};
	const own = [
		...faultsOfStatus(report, form.received),
		...faultsOfDays(report),
		...faultsOfMeasure(report, 'output'),
		...faultsOfMeasure(report, 'outcome')
	].map(({ column, text, severity = 'error' }) => ({
		...{ severity, file: form.file, place: placeOf(column), text }
	}));
	const large = tooLarge(report.participants ?? '', groups).map(
		({ target_group, participants }) => {
			const line = entry.groups.find(({ id }) => id === target_group)?.line;
			const place = line ? `${sheets.groups}!E${line}` : placeOf('participants');
			const text = `${participants} of "${target_group}" are more than the participants, ${report.participants} (correct one)`;
			return { severity: 'error' as const, file: form.file, place, text };
		}
	);
	return [...own, ...large];
}

const isAfter = (day = '', other = '') => day !== '' && other !== '' && day > other;

function faultsOfStatus(report: Report, received: string): Fault[] {
	const isEnded = ['paused', 'finished', 'dropped'].includes(report.status ?? '');
	const missing = (['status_date', 'status_reason'] as const).filter((id) => !report[id]);
	const late = isAfter(report.status_date, received);
	return [
		...(isEnded ? missing : []).map((column) => ({
			column,
			text: `is empty, but the status "${report.status}" needs it (fill it in)`
		})),
		...(late
			? [{ column: 'status_date' as const, text: 'is after the day of the report (correct one)' }]
			: [])
	];
}

function faultsOfDays({ start, end, budget }: Report): Fault[] {
	return [
		...(isAfter(start, end)
			? [{ column: 'end' as const, text: `${end} is before the start, ${start} (correct one)` }]
			: []),
		...(budget === '*'
			? [{ column: 'budget' as const, text: '* stands for persons only (write euros)' }]
			: [])
	];
}

function faultsOfMeasure(report: Report, name: 'output' | 'outcome'): Fault[] {
	const value = report[`${name}_value`] ?? '';
	const unit = report[`${name}_unit`] ?? '';
	if (value === '') return [];
	const isPart = unit === 'percent' && Number(value) > 0 && Number(value) < 1;
	const faults: (Fault & { is: boolean })[] = [
		{ is: !report[name], column: name, text: 'a value without a name (say what it counts)' },
		{ is: unit === '', column: `${name}_unit`, text: 'a value without a unit (choose one)' },
		{
			is: value === '*' && !['', 'persons', 'percent'].includes(unit),
			column: `${name}_value`,
			text: '* stands for persons and percentages of them (write the value)'
		},
		{
			is: isPart,
			column: `${name}_value`,
			text: `${value} is less than one per cent (write 50 for half, without a per cent sign)`,
			severity: 'warning'
		}
	];
	return faults.filter(({ is }) => is);
}

/** Groups that count more persons than took part; a protected total is at most 2. */
function tooLarge(participants: string, groups: readonly Group[]): Group[] {
	if (participants === '') return [];
	const total = participants === '*' ? smallestCount - 1 : Number(participants);
	return groups.filter((group) => Number(group.participants) > total);
}
