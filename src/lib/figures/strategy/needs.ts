import type { Locale } from '../../core/locale.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import { sizeOf, type GroupSize } from '../activities/catalogue.ts';
import type { NeedKind, NeedRow } from './need-row.ts';

/** An entry of the list. */
export interface NeedEntry {
	id: string;
	name: string;
}
/** An activity that addresses a need, with the keyword that says how. */
export interface NeedActivity extends NeedEntry {
	reason: string;
}
/** A general offer; the list may print conditions of its own. */
export interface OpenOffer extends NeedEntry {
	conditions: string;
}
/** What the text of the strategy describes for a need outside the list. */
export interface Mention {
	section: string;
	text: string;
}
/** Something the strategy says is missing, or somebody who needs support. */
export interface Need {
	id: string;
	kind: NeedKind;
	name: string;
	section: string;
	source: string;
	note: string;
	/** The target group of the list that the need names; empty where it names none. */
	group: string;
	/** Needs that count together as this one; empty where it stands alone. */
	parts: readonly string[];
	activities: readonly NeedActivity[];
	/** General offers that stand open to these people without naming them. */
	open: readonly OpenOffer[];
	mentions: readonly Mention[];
	/** Left out where no official number gives it. */
	size?: GroupSize;
}
/** Needs and activities in one language. */
export interface Needs {
	/** Those with the fewest activities first; equal ones keep the order of the strategy. */
	needs: readonly Need[];
	/** Activities that address no need. */
	free: readonly NeedEntry[];
	/** False when nobody has mapped this edition yet: then nothing can be said. */
	reviewed: boolean;
	/** Date of the list of activities; empty where it is not known. */
	date: string;
}

type Row = Extract<NeedRow, { row: 'need' }>;
const entryOf = (row: { activity: string; activity_name: string }): NeedEntry => ({
	id: row.activity,
	name: row.activity_name
});

/** Reads the rows of the cube in one language; needs that overlap are one before anything is counted. */
export function readNeeds(rows: readonly NeedRow[], locale: Locale): Needs {
	const all = rows.filter((row) => row.row === 'need');
	const groups = [...Map.groupBy(all, ({ need, overlap }) => overlap || need).values()];
	const needs = groups.flatMap((group) => toNeed(group, rows, locale));
	return {
		needs: needs.toSorted((a, b) => a.activities.length - b.activities.length),
		free: rows.flatMap((row) => (row.row === 'free' ? [entryOf(row)] : [])),
		reviewed: needs.some(({ activities }) => activities.length > 0),
		date: rows.find((row) => row.row === 'edition')?.date ?? ''
	};
}

function toNeed(group: readonly Row[], rows: readonly NeedRow[], locale: Locale): Need[] {
	const [first] = group;
	if (!first) return [];
	const parts = unique(group, ({ need }) => need);
	const own = new Set(parts.map(({ need }) => need));
	const joint = first.overlap !== '';
	const texts = (field: 'section' | 'source_named' | `note_${Locale}`) =>
		unique(parts, (row) => row[field])
			.map((row) => row[field])
			.filter(Boolean);
	const activities = unique(
		group.filter(({ activity }) => activity !== ''),
		({ activity }) => activity
	).map((row) => ({ ...entryOf(row), reason: row[`reason_${locale}`] }));
	const size = rows.find((row) => row.row === 'size' && row.need === first.need);
	return [
		{
			id: first.overlap || first.need,
			kind: first.kind,
			name: joint ? first[`overlap_${locale}`] : first[`name_${locale}`],
			section: texts('section').join(', '),
			source: sourceIn(texts('source_named').join('; '), locale),
			note: joint
				? parts.map((row) => `${row[`name_${locale}`]}: ${row[`note_${locale}`]}`).join(' ')
				: first[`note_${locale}`],
			group: first.target_group,
			parts: joint ? parts.map((row) => row[`name_${locale}`]) : [],
			activities,
			open: rows.flatMap((row) =>
				row.row === 'open' && own.has(row.need)
					? [{ ...entryOf(row), conditions: row[`conditions_${locale}`] }]
					: []
			),
			...(size?.row === 'size' && { size: sizeOf(size, locale) }),
			mentions: unique(
				rows.filter((row) => row.row === 'mention').filter(({ need }) => own.has(need)),
				({ name_de }) => name_de
			).map((row) => ({ section: row.section, text: row[`name_${locale}`] }))
		}
	];
}

/** The first of each by a key, in their order. */
const unique = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => [
	...Map.groupBy(items, key)
		.values()
		.flatMap(([first]) => (first === undefined ? [] : [first]))
];

/** Needs that no entry of the list is assigned to and no general offer stands open to. */
export const unmet = (needs: readonly Need[]): Need[] =>
	needs.filter(({ activities, open }) => activities.length === 0 && open.length === 0);

/** Needs that only general offers stand open to. */
export const onlyOpen = (needs: readonly Need[]): Need[] =>
	needs.filter(({ activities, open }) => activities.length === 0 && open.length > 0);
