import type { County } from '../core/county.ts';
import type { Localised } from '../core/locale.ts';

/** A question a planner asks, with its statement. */
export interface Example {
	id: string;
	title: Localised;
	/** Tables it reads: without rows of theirs it is not offered. */
	tables: readonly string[];
	sql: (place: Pick<County, 'region' | 'state' | 'country'>) => string;
}

/** Questions to begin with, and to change. */
export const examples: readonly Example[] = [
	{
		id: 'rate-over-time',
		title: {
			de: 'Wie verlief die Arbeitslosenquote neben Land und Bund?',
			en: 'How did the unemployment rate go beside state and country?'
		},
		tables: ['labour_market', 'regions'],
		sql: ({ region, state, country }) => `SELECT o.period, r.name_de, o.value AS quote
FROM labour_market o
JOIN regions r USING (region)
WHERE o.indicator = 'unemployment_rate_all'
  AND o.region IN ('${region}', '${state}', '${country}')
ORDER BY o.period, r.name_de`
	},
	{
		id: 'youth',
		title: {
			de: 'Wo ist die Arbeitslosenquote der 15- bis 24-Jährigen am höchsten?',
			en: 'Where is the unemployment rate of those aged 15 to 24 highest?'
		},
		tables: ['labour_market', 'regions'],
		sql: () => `SELECT rank() OVER (ORDER BY o.value DESC) AS rang, r.name_de, o.period, o.value AS quote
FROM labour_market o
JOIN regions r USING (region)
WHERE o.indicator = 'unemployment_rate_15_24'
  AND r.level = 'district'
  AND o.value IS NOT NULL
  AND o.period = (SELECT max(period) FROM labour_market WHERE indicator = 'unemployment_rate_15_24')
ORDER BY rang`
	},
	{
		id: 'long-term',
		title: {
			de: 'Wie viele von 100 Arbeitslosen sind langzeitarbeitslos?',
			en: 'How many of 100 unemployed are long-term unemployed?'
		},
		tables: ['labour_market', 'regions'],
		sql: () => `SELECT r.name_de, l.period,
  round(100 * l.value / nullif(t.value, 0), 1) AS von_hundert
FROM labour_market l
JOIN labour_market t
  ON t.region = l.region AND t.period = l.period AND t.indicator = 'unemployed_total'
JOIN regions r ON r.region = l.region
WHERE l.indicator = 'unemployed_longterm'
  AND l.value IS NOT NULL
  AND l.period = (SELECT max(period) FROM labour_market WHERE indicator = 'unemployed_longterm')
ORDER BY von_hundert DESC`
	},
	{
		id: 'benefit-change',
		title: {
			de: 'Wo ist die Zahl der Leistungsberechtigten (SGB II) zuletzt am stärksten gestiegen?',
			en: 'Where has the number of people on basic income support (SGB II) risen most of late?'
		},
		tables: ['minimum_income', 'regions'],
		sql: () => `WITH course AS (
  SELECT region, period, value,
    lag(value) OVER (PARTITION BY region ORDER BY period) AS before
  FROM minimum_income
  WHERE indicator = 'sgb2_total_persons'
)
SELECT r.name_de, c.period, c.value AS personen, c.value - c.before AS mehr,
  round(100 * (c.value - c.before) / nullif(c.before, 0), 1) AS prozent
FROM course c
JOIN regions r USING (region)
WHERE r.level = 'district' AND c.before IS NOT NULL
QUALIFY c.period = max(c.period) OVER ()
ORDER BY prozent DESC`
	},
	{
		id: 'commuters',
		title: {
			de: 'Wo arbeiten mehr Beschäftigte, als dort wohnen?',
			en: 'Where do more employees work than live?'
		},
		tables: ['employment', 'regions'],
		sql: () => `SELECT r.name_de, w.period, w.value AS am_arbeitsort, h.value AS am_wohnort,
  w.value - h.value AS saldo
FROM employment w
JOIN employment h
  ON h.region = w.region AND h.period = w.period AND h.indicator = 'svb_residence_total'
JOIN regions r ON r.region = w.region
WHERE w.indicator = 'svb_workplace_total' AND r.level = 'district'
QUALIFY w.period = max(w.period) OVER ()
ORDER BY saldo DESC`
	},
	{
		id: 'older',
		title: {
			de: 'Wie viele von 100 Einwohnerinnen und Einwohnern sind 65 und älter?',
			en: 'How many of 100 inhabitants are 65 and older?'
		},
		tables: ['population', 'regions'],
		sql: () => `SELECT r.name_de, o.period, round(100 * o.value / t.value, 1) AS von_hundert
FROM population o
JOIN population t
  ON t.region = o.region AND t.period = o.period AND t.indicator = 'population_total'
JOIN regions r ON r.region = o.region
WHERE o.indicator = 'population_65_plus' AND r.level = 'district'
QUALIFY o.period = max(o.period) OVER ()
ORDER BY von_hundert DESC`
	},
	{
		id: 'neighbours',
		title: {
			de: 'Wie hoch ist das Bruttoinlandsprodukt je erwerbstätige Person hier und bei den Nachbarn?',
			en: 'How high is gross domestic product per person in employment here and next door?'
		},
		tables: ['economy', 'regions', 'region_neighbours'],
		sql: ({ region }) => `SELECT r.name_de, o.period, o.value AS euro, o.source
FROM economy o
JOIN regions r USING (region)
WHERE o.indicator = 'gdp_per_employed'
  AND (o.region = '${region}'
    OR o.region IN (SELECT neighbour FROM region_neighbours WHERE region = '${region}'))
QUALIFY o.period = max(o.period) OVER ()
ORDER BY euro DESC`
	},
	{
		id: 'white-spots',
		title: {
			de: 'Zu welchen Zielgruppen und Themen nennt die jüngste Liste nichts?',
			en: 'For which target groups and themes does the latest list name nothing?'
		},
		tables: ['activities', 'activity_target_groups', 'target_groups', 'themes'],
		sql: () => `WITH named AS (
  SELECT DISTINCT g.target_group, a.theme
  FROM activity_target_groups g
  JOIN activities a USING (edition, activity)
  WHERE a.edition = (SELECT max(edition) FROM activities)
)
SELECT g.name_de AS zielgruppe, t.name_de AS thema
FROM target_groups g
CROSS JOIN themes t
ANTI JOIN named n ON n.target_group = g.target_group AND n.theme = t.theme
ANTI JOIN pairs_not_applicable p ON p.target_group = g.target_group AND p.theme = t.theme
ORDER BY zielgruppe, thema`
	},
	{
		id: 'groups',
		title: {
			de: 'Wie viele Einträge der jüngsten Liste nennen jede Zielgruppe?',
			en: 'How many entries of the latest list name each target group?'
		},
		tables: ['activities', 'activity_target_groups', 'target_groups'],
		sql: () => `SELECT g.name_de AS zielgruppe, count(a.activity) AS eintraege
FROM target_groups g
LEFT JOIN activity_target_groups a
  ON a.target_group = g.target_group
  AND a.edition = (SELECT max(edition) FROM activities)
GROUP BY zielgruppe
ORDER BY eintraege, zielgruppe`
	},
	{
		id: 'partners',
		title: {
			de: 'Wer ist an den meisten Einträgen der jüngsten Liste beteiligt?',
			en: 'Who takes part in most entries of the latest list?'
		},
		tables: ['activities', 'activity_partners', 'organisations'],
		sql: () => `SELECT o.name_de AS organisation, count(DISTINCT p.activity) AS eintraege,
  count(DISTINCT a.theme) AS themen
FROM activity_partners p
JOIN activities a USING (edition, activity)
JOIN organisations o USING (organisation)
WHERE p.edition = (SELECT max(edition) FROM activities) AND o.is_generic = 0
GROUP BY o.name_de
ORDER BY eintraege DESC, o.name_de`
	},
	{
		id: 'editions',
		title: {
			de: 'Welche Einträge stehen nur in einer der beiden jüngsten Fassungen?',
			en: 'Which entries stand in only one of the two latest versions?'
		},
		tables: ['activities'],
		sql: () => `WITH latest AS (SELECT DISTINCT edition FROM activities ORDER BY edition DESC LIMIT 2)
SELECT any_value(name) AS eintrag, min(edition) AS fassung
FROM activities
WHERE edition IN (FROM latest)
GROUP BY activity
HAVING count(DISTINCT edition) = 1
ORDER BY fassung, eintrag`
	},
	{
		id: 'age-of-data',
		title: {
			de: 'Bis wann reichen die amtlichen Kennzahlen?',
			en: 'How far do the official indicators reach?'
		},
		tables: ['observations', 'indicators'],
		sql: () => `SELECT i.name_de AS kennzahl, max(o.period) AS zuletzt, count(DISTINCT o.region) AS regionen
FROM observations o
JOIN indicators i USING (indicator)
GROUP BY kennzahl
ORDER BY zuletzt, kennzahl`
	}
];
