import { certainties, type Certainty } from '../../core/certainty.ts';
import type { Locale } from '../../core/locale.ts';
import { periodKinds } from '../../core/period.ts';
import { indicatorUnits } from '../../data/indicators.ts';
import type { Described } from '../columns/build.ts';
import type { IndicatorRow } from '../../data/queries/compare.ts';
import type { Unit } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Context } from '../figure.ts';
import type { Print } from '../time-series.ts';

/** The indicator a comparison opens with. */
export const openingIndicator = 'unemployment_rate_all';

/** How the districts beside the county were chosen. */
export const peerGroups = ['all', 'neighbours', 'own'] as const;
export type PeerGroup = (typeof peerGroups)[number];

/** A district set beside the county, with its short name. */
export interface Peer {
	region: string;
	name: string;
}

/** What a comparison is about; the rows of the figures answer it. */
export interface Choice {
	indicator: IndicatorRow;
	group: PeerGroup;
	/** Chosen districts; none in the group `all`. */
	peers: readonly Peer[];
}

export type CompareContext = Context<Choice>;

/** Most lines one chart can hold apart; county, state and country are three of them. */
export const mostLines = 8;
export const mostPeers = mostLines - 3;

/** Name of an indicator in a language. */
export const nameOf = (row: Pick<IndicatorRow, 'name_de' | 'name_en'>, locale: Locale): string =>
	row[`name_${locale}`];

/** What a headline calls an indicator: the subtitle has its whole name. */
export const titleOf = (indicator: IndicatorRow, locale: Locale): string =>
	indicator[`short_${locale}`] || nameOf(indicator, locale);

/** Whether values of regions of different size can be compared: rates and averages, no head counts. */
export const isComparable = ({ comparable }: Pick<IndicatorRow, 'comparable'>): boolean =>
	comparable === 1;

const isUnit = (unit: string, units: Messages['units']): unit is Unit => Object.hasOwn(units, unit);

/** How values of the indicator are printed; only percentages carry their unit everywhere. */
export function printOf({ unit, decimals }: IndicatorRow, units: Messages['units']): Print {
	if (!isUnit(unit, units)) throw new Error(`indicator unit "${unit}" has no words`);
	return { unit, decimals, ...(!unit.startsWith('percent') && { bare: true as const }) };
}

/** The indicator as its row describes it. */
export function describedBy(indicator: IndicatorRow, { t }: Pick<Context, 't'>): Described {
	const unit = indicatorUnits.find((own) => own === indicator.unit);
	const periodKind = periodKinds.find((own) => own === indicator.period_kind);
	if (!unit || !periodKind)
		throw new Error(`indicator "${indicator.indicator}": unknown unit or kind of period`);
	return {
		...{ id: indicator.indicator, title: t.value, unit, periodKind },
		...{ decimals: indicator.decimals, certainty: certaintyOf(indicator) }
	};
}

/** How the values came about; throws for a word the site does not know. */
export function certaintyOf({ indicator, certainty }: IndicatorRow): Certainty {
	const known = certainties.find((kind) => kind === certainty);
	if (!known) throw new Error(`indicator "${indicator}": unknown certainty "${certainty}"`);
	return known;
}

/** The remark on the indicator as a list of notes: one or none. */
export function noteOf(row: IndicatorRow, locale: Locale): string[] {
	const note = row[`note_${locale}`];
	return note === '' ? [] : [note];
}
