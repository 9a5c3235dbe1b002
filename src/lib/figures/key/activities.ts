import * as v from 'valibot';
import type { KeyFigure } from './key-figure.ts';

const row = v.object({
	activities: v.number(),
	planned: v.number(),
	themes: v.number(),
	groups: v.number(),
	cells: v.number(),
	named: v.number(),
	open: v.number(),
	date: v.string(),
	name_de: v.string(),
	name_en: v.string()
});
type Row = v.InferOutput<typeof row>;

const words = {
	de: {
		label: 'Aktivitäten der Strategie',
		comparison: (themes: string, planned: string) =>
			`in ${themes} Themen\u00a0· ${planned} geplant`,
		sentence: (named: string, open: string, cells: string, silent: string) =>
			`Von ${cells} Paaren aus Zielgruppe und Thema nennt die Liste ${named}; ${open} weitere stehen über allgemeine Angebote offen. ${silent} sind in der Liste nicht genannt; Hilfe kann es trotzdem geben.`,
		period: (date: string) => `Liste vom ${date}`,
		source: 'Liste der Aktivitäten'
	},
	en: {
		label: 'Activities of the strategy',
		comparison: (themes: string, planned: string) =>
			`in ${themes} themes\u00a0· ${planned} planned`,
		sentence: (named: string, open: string, cells: string, silent: string) =>
			`Of ${cells} pairs of target group and theme the list names ${named}; ${open} more are open through general offers. ${silent} are not named in the list; there may still be help.`,
		period: (date: string) => `list of ${date}`,
		source: 'List of activities'
	}
};

/** Number of activities of the county's edition and what it names among target groups × themes. */
export const activitiesTile: KeyFigure<Row> = {
	id: 'key-activities',
	path: '/aktivitaeten/#activities-coverage',
	cube: {
		name: 'key-activities',
		tables: [
			'activities',
			'activity-target-groups',
			'target-group-wider',
			'pairs-not-applicable',
			'themes',
			'target-groups',
			'editions'
		],
		sql: `WITH own AS (SELECT * FROM activities WHERE edition = ?),
meant AS (SELECT own.theme, g.target_group, g.general FROM own
	JOIN activity_target_groups g ON g.edition = own.edition AND g.activity = own.activity),
named AS (SELECT DISTINCT theme, target_group FROM meant),
unfit AS (SELECT theme, target_group FROM pairs_not_applicable EXCEPT SELECT theme, target_group FROM named),
opened AS (SELECT DISTINCT m.theme, w.target_group FROM meant m
	JOIN target_group_wider w ON w.wider = m.target_group WHERE m.general = 'yes'
	EXCEPT (SELECT theme, target_group FROM named UNION ALL SELECT theme, target_group FROM unfit)),
pairs AS (SELECT (SELECT count(*) FROM themes) * (SELECT count(*) FROM target_groups)
	- (SELECT count(*) FROM unfit) AS cells)
SELECT (SELECT count(*) FROM own) AS activities,
	(SELECT count(*) FROM own WHERE status = 'planned') AS planned,
	(SELECT count(DISTINCT theme) FROM own) AS themes,
	(SELECT count(*) FROM target_groups) AS groups,
	pairs.cells, (SELECT count(*) FROM named) AS named, (SELECT count(*) FROM opened) AS open,
	e.date, e.name_de, e.name_en
FROM pairs JOIN editions e ON e.edition = ?`,
		bind: ({ edition }) => [edition, edition],
		row
	},
	present: (rows, { county, format, locale, t }) => {
		const found = rows[0];
		if (!found) return null;
		const own = words[locale];
		const silent = found.cells - found.named - found.open;
		return {
			label: own.label,
			value: format.number(found.activities),
			amount: found.activities,
			date: found.date,
			reference: `${found[`name_${locale}`]}, ${format.period(found.date)}; ${county.strategy[locale]}`,
			unit: '',
			change: null,
			comparison: own.comparison(format.number(found.themes), format.number(found.planned)),
			sentence: own.sentence(
				format.number(found.named),
				format.number(found.open),
				format.number(found.cells),
				format.number(silent)
			),
			period: own.period(format.period(found.date)),
			source: own.source,
			certainty: t.certainty['own-calculation'],
			picture: null
		};
	}
};
