import type { Locale } from '../../core/locale.ts';
import { reachText } from '../../figures/activities/report-text.ts';
import { statusText } from '../../figures/activities/status-text.ts';
import type { Partner, ThemeCard, ThemePage } from '../../figures/strategy/theme-page.ts';
import type { Site } from '../../i18n/site.ts';
import type { FilterSpecs } from '../filters.ts';
import { listHeads } from '../list/heads.ts';
import { orderSpecs, sortSpec, waySpec, type Column } from '../list/list.ts';

/** Order of the themes as it stands in the address. */
export const themesSpecs = orderSpecs(['strategie', 'name', 'aktivitaeten', 'geplant', 'luecken']);

/** Orders of the two lists on the page of a theme as they stand in the address. */
export const themeSpecs = {
	...orderSpecs(['verzeichnis', 'name', 'status', 'federfuehrung']),
	partnerSort: sortSpec(['haeufigkeit', 'name', 'federfuehrung'], 'stellen-sortierung'),
	partnerWay: waySpec('stellen-richtung')
} as const satisfies FilterSpecs;

/** All themes in numbers. */
export function themeColumns(locale: Locale): Column<ThemeCard>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'name', name: heads.theme, value: ({ name }) => name, sorts: true },
		{ id: 'beschreibung', name: heads.description, value: ({ about }) => about },
		{
			id: 'aktivitaeten',
			name: heads.activities,
			value: ({ activities }) => activities,
			sorts: true
		},
		{ id: 'geplant', name: heads.planned, value: ({ planned }) => planned, sorts: true },
		{ id: 'luecken', name: heads.white, value: ({ white }) => white, sorts: true },
		{ id: 'zielgruppen', name: heads.groups, value: ({ groups }) => groups }
	];
}

type ThemeActivity = ThemePage['list'][number];

/** The activities of one theme. */
export function themeActivityColumns(
	speaker: Pick<Site, 'locale' | 'format'>
): Column<ThemeActivity>[] {
	const { locale } = speaker;
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'name', name: heads.activity, value: ({ name }) => name, sorts: true },
		{ id: 'beschreibung', name: heads.description, value: ({ description }) => description },
		{ id: 'status', name: heads.status, value: (own) => statusText(own, locale), sorts: true },
		{ id: 'federfuehrung', name: heads.lead, value: ({ leadName }) => leadName, sorts: true },
		{ id: 'zielgruppen', name: heads.groups, value: ({ groupNames }) => groupNames.join('; ') },
		{ id: 'zielgruppe-liste', name: heads.printedGroup, value: ({ printed }) => printed.group },
		{ id: 'bedingungen', name: heads.conditions, value: ({ conditions }) => conditions },
		{ id: 'reichweite', name: heads.reach, value: ({ report }) => reachText(report, speaker) }
	];
}

/** The organisations of one theme. */
export function partnerColumns(locale: Locale): Column<Partner>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'name', name: heads.body, value: ({ name }) => name, sorts: true },
		{ id: 'anzahl', name: heads.activities, value: ({ count }) => count },
		{ id: 'federfuehrung', name: heads.leads, value: ({ leads }) => leads, sorts: true }
	];
}
