import * as v from 'valibot';
import type { KeyFigure } from './key-figure.ts';

const row = v.object({
	activities: v.number(),
	planned: v.number(),
	themes: v.number(),
	groups: v.number(),
	cells: v.number(),
	white: v.number(),
	date: v.string(),
	name_de: v.string(),
	name_en: v.string()
});
type Row = v.InferOutput<typeof row>;

const words = {
	de: {
		label: 'Aktivitäten der Strategie',
		comparison: (themes: string, planned: string) => `in ${themes} Themen · ${planned} geplant`,
		sentence: (white: string, cells: string, groups: string) =>
			`In ${white} von ${cells} Kombinationen eines Themas mit einer der ${groups} Zielgruppen gibt es keine Aktivität.`,
		full: (cells: string, groups: string) =>
			`In allen ${cells} Kombinationen eines Themas mit einer der ${groups} Zielgruppen gibt es eine Aktivität.`,
		period: (date: string) => `Liste vom ${date}`,
		source: 'Liste der Aktivitäten'
	},
	en: {
		label: 'Activities of the strategy',
		comparison: (themes: string, planned: string) => `in ${themes} themes · ${planned} planned`,
		sentence: (white: string, cells: string, groups: string) =>
			`In ${white} of ${cells} pairs of a theme and one of ${groups} target groups there is no activity.`,
		full: (cells: string, groups: string) =>
			`Every one of ${cells} pairs of a theme and one of ${groups} target groups has an activity.`,
		period: (date: string) => `list of ${date}`,
		source: 'List of activities'
	}
};

/** Number of activities of the county's edition and the white spots among theme × target group. */
export const activitiesTile: KeyFigure<Row> = {
	id: 'key-activities',
	path: '/aktivitaeten/',
	cube: {
		name: 'key-activities',
		tables: ['activities', 'activity-target-groups', 'themes', 'target-groups', 'editions'],
		sql: `WITH own AS (SELECT * FROM activities WHERE edition = ?),
covered AS (SELECT DISTINCT own.theme, g.target_group FROM own
	JOIN activity_target_groups g ON g.edition = own.edition AND g.activity = own.activity),
pairs AS (SELECT (SELECT count(*) FROM themes) * (SELECT count(*) FROM target_groups) AS cells)
SELECT (SELECT count(*) FROM own) AS activities,
	(SELECT count(*) FROM own WHERE status = 'planned') AS planned,
	(SELECT count(DISTINCT theme) FROM own) AS themes,
	(SELECT count(*) FROM target_groups) AS groups,
	pairs.cells, pairs.cells - (SELECT count(*) FROM covered) AS white,
	e.date, e.name_de, e.name_en
FROM pairs JOIN editions e ON e.edition = ?`,
		bind: ({ edition }) => [edition, edition],
		row
	},
	present: (rows, { county, format, locale, t }) => {
		const found = rows[0];
		if (!found) return null;
		const own = words[locale];
		const [cells, groups] = [format.number(found.cells), format.number(found.groups)];
		return {
			label: own.label,
			value: format.number(found.activities),
			amount: found.activities,
			date: found.date,
			reference: `${found[`name_${locale}`]}, ${format.period(found.date)}; ${county.strategy[locale]}`,
			unit: '',
			change: null,
			comparison: own.comparison(format.number(found.themes), format.number(found.planned)),
			sentence:
				found.white === 0
					? own.full(cells, groups)
					: own.sentence(format.number(found.white), cells, groups),
			period: own.period(format.period(found.date)),
			source: own.source,
			certainty: t.certainty['own-calculation'],
			spark: []
		};
	}
};
