import type { Locale } from '../../core/locale.ts';
import type { PeerItem, PeerList } from '../../figures/compare/peer-list.ts';
import { listHeads } from '../list/heads.ts';
import type { Column } from '../list/list.ts';

/** Orders of the comparison group; the first is the list's own. */
export const peerSorts = ['rang', 'name', 'wert', 'abstand', 'abstand-land'] as const;

const distances = ['fromOwn', 'fromState'] as const;
const distanceIds = { fromOwn: 'abstand', fromState: 'abstand-land' } as const;
const distanceHeads = { fromOwn: 'away', fromState: 'awayState' } as const;
const shortHeads = { fromOwn: 'awayShort', fromState: 'awayStateShort' } as const;

/** The list as a file; distances only where they mean something. */
export function peerColumns(
	locale: Locale,
	{ period, of, withDistances }: PeerList,
	{ indicator, unit }: { indicator: string; unit: string }
): Column<PeerItem>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'schluessel', name: heads.id, value: ({ region }) => region },
		{ id: 'name', name: heads.district, value: ({ name }) => name, sorts: true },
		{ id: 'merkmal', name: heads.keyFigure, value: () => indicator },
		{ id: 'zeit', name: heads.period, value: () => period },
		{ id: 'platz', name: heads.rank, value: ({ rank }) => rank },
		{ id: 'von', name: heads.of, value: () => of },
		{ id: 'wert', name: heads.value, value: ({ value }) => value, sorts: true },
		{ id: 'einheit', name: heads.unit, value: () => unit },
		{
			id: 'hinweis',
			name: heads.note,
			value: ({ value, text }) => (value === null ? text : '')
		},
		...(withDistances ? distances : []).map((key) => ({
			id: distanceIds[key],
			name: heads[distanceHeads[key]],
			value: (item: PeerItem) => item[key].value,
			sorts: true as const
		}))
	];
}

/** A column of the table on the page. */
export interface ShownColumn {
	id: string;
	name: string;
	numeric: boolean;
	cell: (item: PeerItem) => string;
}

/** The list as it is printed. */
export function shownColumns(locale: Locale, { withDistances }: PeerList): ShownColumn[] {
	const heads = listHeads[locale];
	return [
		{ id: 'name', name: heads.district, numeric: false, cell: ({ name }) => name },
		{
			id: 'rank',
			name: heads.rank,
			numeric: true,
			cell: ({ rank }) => (rank === null ? '–' : String(rank))
		},
		{ id: 'value', name: heads.value, numeric: true, cell: ({ text }) => text },
		...(withDistances ? distances : []).map((key) => ({
			id: key,
			name: heads[shortHeads[key]],
			numeric: true,
			cell: (item: PeerItem) => item[key].text
		}))
	];
}
