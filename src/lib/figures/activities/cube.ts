import { askAll, type RowColumns } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { aliases, bodiesOf, editionsOf, entriesOf, groupsOf, sizesOf, themesOf } from './asks.ts';
import { latestReports } from './latest-report.ts';
import {
	activitySchema,
	bodySchema,
	editionSchema,
	entrySchema,
	fullEntrySchema,
	fullThemeSchema,
	groupSchema,
	groupSizeSchema,
	matrixSchema,
	namedGroupSchema,
	themeSchema,
	type ActivityRow,
	type MatrixRow
} from './row.ts';

/** What the fields of an entry of the list are. */
export const entryColumns: RowColumns = {
	only: ['kind', 'activity'],
	fields: {
		...{ id: 'key', edition: 'key', name: 'attribute', theme: 'key', status: 'key', lead: 'key' },
		...{
			partners: 'attribute',
			groups: 'attribute',
			general: 'attribute',
			explicit: 'attribute',
			implied: 'attribute'
		},
		...{ interval_months: 'attribute', note: 'attribute', about: 'attribute' },
		...{ group_printed: 'attribute', name_printed: 'attribute', conditions: 'attribute' }
	}
};

/** Activities of the county's edition as a matrix needs them, without names of organisations, notes and texts: a first visit brings it along. */
export const matrixCube = askAll<CubeParams, MatrixRow>(
	{ name: 'activities-matrix', row: matrixSchema, columns: entryColumns },
	[
		entriesOf('own', entrySchema),
		editionsOf('own', editionSchema),
		groupsOf(groupSchema),
		themesOf(themeSchema),
		latestReports
	]
);

const set = { row: activitySchema, columns: entryColumns };
const notes = ['a.interval_months', 'a.status_note_de AS note_de', 'a.status_note_en AS note_en'];
const noTexts = [...notes, "'' AS about_de", "'' AS about_en"];
/** What the list itself says, and what an entry is and asks for in our words. */
const texts = [
	...notes,
	"coalesce(d.description_de, '') AS about_de",
	"coalesce(d.description_en, '') AS about_en",
	...['a.name_printed', 'a.group_printed'],
	"coalesce(d.conditions_de, '') AS conditions_de",
	"coalesce(d.conditions_en, '') AS conditions_en"
];
const themes = themesOf(fullThemeSchema, ['about_de', 'about_en']);
/** Target groups with their names inside a sentence. */
const groups = groupsOf(namedGroupSchema, ['in_sentence_de', 'in_sentence_en']);

/** The same with notes and what is said about the themes. */
export const activitiesCube = askAll<CubeParams, ActivityRow>({ ...set, name: 'activities' }, [
	entriesOf('own', fullEntrySchema, noTexts),
	editionsOf('own', editionSchema),
	groupsOf(namedGroupSchema),
	bodiesOf(bodySchema),
	themes,
	latestReports
]);

/** The same for every edition, with the words of the list, names for sentences and for the search, and sizes of groups. */
export const allEditionsCube = askAll<CubeParams, ActivityRow>(
	{ ...set, name: 'activities-all-editions' },
	[
		entriesOf('all', fullEntrySchema, texts, true),
		editionsOf('all', editionSchema),
		groups,
		bodiesOf(bodySchema, [aliases]),
		themes,
		latestReports,
		sizesOf(groupSizeSchema)
	]
);

/** Every edition without texts, for what differs between them. */
export const comparedEditionsCube = askAll<CubeParams, ActivityRow>(
	{ ...set, name: 'activities-compared-editions' },
	[
		entriesOf('all', fullEntrySchema, noTexts),
		editionsOf('all', editionSchema),
		groups,
		bodiesOf(bodySchema),
		themes,
		latestReports
	]
);
