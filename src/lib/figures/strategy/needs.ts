import type { Locale } from '../../core/locale.ts';
import type { NeedKind, NeedRow } from './need-cube.ts';

/** An activity that addresses a need, with the keyword that says how. */
export interface NeedActivity {
	id: string;
	name: string;
	reason: string;
}
/** Something the strategy says is missing, or somebody who needs support. */
export interface Need {
	id: string;
	kind: NeedKind;
	name: string;
	section: string;
	source: string;
	note: string;
	activities: readonly NeedActivity[];
}
/** Needs and activities in one language. */
export interface Needs {
	/** Those with the fewest activities first; equal ones keep the order of the strategy. */
	needs: readonly Need[];
	/** Activities that address no need. */
	free: readonly { id: string; name: string }[];
	/** False when nobody has mapped this edition yet: then nothing can be said. */
	reviewed: boolean;
	/** Date of the list of activities; empty where it is not known. */
	date: string;
}

type Row = Extract<NeedRow, { row: 'need' }>;

/** Reads the rows of the cube in one language. */
export function readNeeds(rows: readonly NeedRow[], locale: Locale): Needs {
	const all = rows.filter((row) => row.row === 'need');
	const groups = [...Map.groupBy(all, ({ need }) => need).values()];
	const needs = groups.flatMap((group) => toNeed(group, locale));
	return {
		needs: needs.toSorted((a, b) => a.activities.length - b.activities.length),
		free: rows.flatMap((row) =>
			row.row === 'free' ? [{ id: row.activity, name: row.activity_name }] : []
		),
		reviewed: needs.some(({ activities }) => activities.length > 0),
		date: rows.find((row) => row.row === 'edition')?.date ?? ''
	};
}

function toNeed(group: readonly Row[], locale: Locale): Need[] {
	const [first] = group;
	if (!first) return [];
	return [
		{
			id: first.need,
			kind: first.kind,
			name: first[`name_${locale}`],
			section: first.section,
			source: first.source_named,
			note: first[`note_${locale}`],
			activities: group
				.filter(({ activity }) => activity !== '')
				.map((row) => ({
					id: row.activity,
					name: row.activity_name,
					reason: row[`reason_${locale}`]
				}))
		}
	];
}

/** Needs that no activity addresses. */
export const unmet = (needs: readonly Need[]): Need[] =>
	needs.filter(({ activities }) => activities.length === 0);
