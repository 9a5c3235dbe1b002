import type { Locale } from '../../core/locale.ts';
import type { FiledTile } from '../../figures/key/key-figure.ts';
import type { PlacedTile } from '../../figures/key/load.server.ts';
import type { ShownTarget } from '../../figures/targets/targets.ts';
import type { FilterSpecs } from '../filters.ts';
import { listHeads } from '../list/heads.ts';
import { orderSpecs, sortSpec, waySpec, type Column } from '../list/list.ts';

/** Orders of both lists as they stand in the address. */
export const targetSpecs = {
	...orderSpecs(['daten', 'kennzahl', 'stand', 'zustaendig']),
	openSort: sortSpec(['ueberblick', 'kennzahl', 'stand'], 'ohne-sortierung'),
	openWay: waySpec('ohne-richtung')
} as const satisfies FilterSpecs;

/** Targets with everything that is said about them. */
export function targetColumns(locale: Locale): Column<ShownTarget>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'kennzahl', name: heads.keyFigure, value: ({ indicator }) => indicator, sorts: true },
		{ id: 'ziel', name: heads.target, value: ({ goal }) => goal },
		{ id: 'zielwert', name: heads.targetValue, value: ({ numbers }) => numbers.goal },
		{ id: 'einheit', name: heads.unit, value: ({ unit }) => unit },
		{ id: 'termin', name: heads.date, value: ({ periods }) => periods.goal },
		{ id: 'ausgangswert', name: heads.baseline, value: ({ numbers }) => numbers.baseline },
		{ id: 'ausgang', name: heads.baselineDate, value: ({ periods }) => periods.baseline },
		{ id: 'wert', name: heads.current, value: ({ numbers }) => numbers.current },
		{ id: 'zeit', name: heads.currentDate, value: ({ periods }) => periods.current },
		{ id: 'stand', name: heads.status, value: ({ statusText }) => statusText, sorts: true },
		{ id: 'grund', name: heads.reason, value: ({ because }) => because },
		{ id: 'regel', name: heads.rule, value: ({ rule }) => rule },
		{ id: 'zustaendig', name: heads.owner, value: ({ owner }) => owner, sorts: true },
		{ id: 'bericht', name: heads.report, value: ({ periods }) => periods.report },
		{ id: 'thema', name: heads.theme, value: ({ theme }) => theme.name },
		{ id: 'aktivitaet', name: heads.activity, value: ({ activity }) => activity?.name ?? '' },
		{ id: 'abschnitt', name: heads.section, value: ({ section }) => section },
		{ id: 'hinweis', name: heads.note, value: ({ note }) => note }
	];
}

/** An indicator as the page and its file need it. */
export type OpenKeyFigure = PlacedTile<FiledTile>;

/** Indicators nobody has set a target for. */
export function openColumns(locale: Locale): Column<OpenKeyFigure>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'kennzahl', name: heads.keyFigure, value: ({ tile }) => tile.label, sorts: true },
		{ id: 'wert', name: heads.value, value: ({ tile }) => tile.amount },
		{ id: 'einheit', name: heads.unit, value: ({ tile }) => tile.unit },
		{ id: 'stand', name: heads.period, value: ({ tile }) => tile.date, sorts: true },
		{ id: 'hinweis', name: heads.note, value: ({ tile }) => tile.period }
	];
}
