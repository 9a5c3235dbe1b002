import * as v from 'valibot';
import type { KeyFigure } from './key-figure.ts';

const row = v.object({
	activities: v.number(),
	planned: v.number(),
	themes: v.number(),
	cells: v.number(),
	white: v.number(),
	date: v.string()
});
type Row = v.InferOutput<typeof row>;

const words = {
	de: {
		label: 'Aktivitäten der Strategie',
		comparison: (themes: string, planned: string) => `in ${themes} Themen · ${planned} geplant`,
		sentence: (white: string, cells: string) =>
			`In ${white} von ${cells} Verbindungen aus Thema und Zielgruppe gibt es keine Aktivität.`,
		full: (cells: string) =>
			`In allen ${cells} Verbindungen aus Thema und Zielgruppe gibt es eine Aktivität.`,
		period: (date: string) => `Liste vom ${date}`,
		source: 'Liste der Aktivitäten'
	},
	en: {
		label: 'Activities of the strategy',
		comparison: (themes: string, planned: string) => `in ${themes} themes · ${planned} planned`,
		sentence: (white: string, cells: string) =>
			`In ${white} of ${cells} pairs of theme and target group there is no activity.`,
		full: (cells: string) =>
			`Every one of ${cells} pairs of theme and target group has an activity.`,
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
	pairs.cells, pairs.cells - (SELECT count(*) FROM covered) AS white,
	(SELECT date FROM editions WHERE edition = ?) AS date
FROM pairs`,
		bind: ({ edition }) => [edition, edition],
		row
	},
	present: (rows, { format, locale, t }) => {
		const found = rows[0];
		if (!found) return null;
		const own = words[locale];
		const cells = format.number(found.cells);
		return {
			label: own.label,
			value: format.number(found.activities),
			unit: '',
			change: null,
			comparison: own.comparison(format.number(found.themes), format.number(found.planned)),
			sentence:
				found.white === 0 ? own.full(cells) : own.sentence(format.number(found.white), cells),
			period: own.period(format.period(found.date)),
			source: own.source,
			certainty: t.certainty['own-calculation'],
			spark: []
		};
	}
};
