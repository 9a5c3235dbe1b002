import type { Locale } from '#lib/core/locale.ts';
import { readRecords } from '../import/files.ts';

/** A reporting period as the county set it. */
export interface Period {
	period: string;
	first_day: string;
	due: string;
}

/** An activity of the list with the groups it names. */
export interface FormActivity {
	id: string;
	name: string;
	groups: readonly { id: string; name: string }[];
}

/** What one lead office is asked. */
export interface Form {
	office: { id: string; name: string };
	activities: readonly FormActivity[];
}

type Records = readonly Record<string, string>[];

/** The forms of all lead offices of an edition of the list, in the order of their keys. */
export function readForms(data: string, edition: number, locale: Locale): Form[] {
	const shown = (dataset: string) =>
		readRecords(data, dataset).filter((row) => row.edition === String(edition));
	const groups = namesOf(readRecords(data, 'target-groups'), 'target_group', locale);
	const offices = namesOf(readRecords(data, 'organisations'), 'organisation', locale);
	const named = Map.groupBy(shown('activity-target-groups'), ({ activity = '' }) => activity);
	const byLead = Map.groupBy(shown('activities'), ({ lead = '' }) => lead);
	return [...byLead]
		.map(([id, rows]) => ({
			office: { id, name: offices.get(id) ?? id },
			activities: rows.map(({ activity = '', name = '' }) => ({
				id: activity,
				name,
				groups: (named.get(activity) ?? []).map(({ target_group = '' }) => ({
					id: target_group,
					name: groups.get(target_group) ?? target_group
				}))
			}))
		}))
		.sort((a, b) => (a.office.id < b.office.id ? -1 : 1));
}

const namesOf = (rows: Records, key: string, locale: Locale) =>
	new Map(rows.map((row) => [row[key] ?? '', row[`name_${locale}`] || (row.name_de ?? '')]));

/** The periods the county collects, by their name. */
export const readPeriods = (data: string): Map<string, Period> =>
	new Map(
		readRecords(data, 'report-periods').map(({ period = '', first_day = '', due = '' }) => [
			period,
			{ period, first_day, due }
		])
	);
