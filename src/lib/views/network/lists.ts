import type { Locale } from '../../core/locale.ts';
import type { BodyCount } from '../../figures/network/network.ts';
import { networkWords } from '../../figures/network/network.words.ts';
import type { OwnActivity } from '../../figures/network/profile.ts';
import { listHeads } from '../list/heads.ts';
import type { Column } from '../list/list.ts';
import type { Entry } from './directory.ts';

/** Orders of the lists on these pages; the first is the list's own. */
export const bodySorts = ['art', 'name', 'federfuehrung', 'partner', 'aktivitaeten'] as const;
export const activitySorts = ['rolle', 'name', 'thema', 'federfuehrung', 'stellen'] as const;
export const meetSorts = ['haeufigkeit', 'name', 'art'] as const;

/** The directory of organisations. */
export function bodyColumns(locale: Locale): Column<Entry>[] {
	const heads = listHeads[locale];
	const { kinds } = networkWords[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ body }) => body.id },
		{ id: 'name', name: heads.name, value: ({ body }) => body.name, sorts: true },
		{ id: 'bezeichnung', name: heads.kind, value: ({ body }) => kinds[body.kind] },
		{
			id: 'sammelbegriff',
			name: heads.generic,
			value: ({ body }) => (body.generic ? heads.yes : heads.no)
		},
		{ id: 'federfuehrung', name: heads.leads, value: ({ lead }) => lead, sorts: true },
		{ id: 'partner', name: heads.partners, value: ({ partner }) => partner, sorts: true },
		{
			id: 'aktivitaeten',
			name: heads.activities,
			value: ({ lead, partner }) => lead + partner,
			sorts: true
		}
	];
}

/** An activity of an organisation, with what the organisation is in it. */
export interface RoleActivity {
	role: 'lead' | 'partner';
	activity: OwnActivity;
}

/** The activities of one organisation. */
export function activityColumns(locale: Locale): Column<RoleActivity>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ activity }) => activity.id },
		{ id: 'name', name: heads.activity, value: ({ activity }) => activity.name, sorts: true },
		{ id: 'thema', name: heads.theme, value: ({ activity }) => activity.theme.name, sorts: true },
		{ id: 'als', name: heads.role, value: ({ role }) => heads[role] },
		{
			id: 'federfuehrung',
			name: heads.lead,
			value: ({ activity }) => activity.lead.name,
			sorts: true
		},
		{ id: 'stellen', name: heads.others, value: ({ activity }) => activity.others, sorts: true },
		{
			id: 'zielgruppen',
			name: heads.groups,
			value: ({ activity }) => activity.groups.join('; ')
		},
		{ id: 'zielgruppe-liste', name: heads.printedGroup, value: ({ activity }) => activity.printed }
	];
}

/** The organisations one organisation shares activities with. */
export function meetColumns(locale: Locale): Column<BodyCount>[] {
	const heads = listHeads[locale];
	const { kinds } = networkWords[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ body }) => body.id },
		{ id: 'name', name: heads.name, value: ({ body }) => body.name, sorts: true },
		{ id: 'art', name: heads.kind, value: ({ body }) => kinds[body.kind], sorts: true },
		{ id: 'anzahl', name: heads.joint, value: ({ count }) => count }
	];
}
