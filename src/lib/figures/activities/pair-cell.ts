import type { MatrixData } from '../../charts/matrix/data.ts';
import type { Value } from '../../core/value.ts';
import type { Counted } from '../columns/counts.ts';
import type { Context } from '../figure.ts';
import type { Pair } from '../kinds/matrix.ts';
import { saidOf } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import type { PairState } from './reach.ts';

/** How many entries name the group of a cell, and how many are also open to it. */
export interface PairCount {
	named: number;
	open: number;
	isUnfit: boolean;
}

/** The state of a pair by its counts. */
export const stateOf = ({ named, open, isUnfit }: PairCount): PairState =>
	named > 0 ? 'named' : open > 0 ? 'open' : isUnfit ? 'unfit' : 'unnamed';

/** How a pair is printed: "1" named, "(3)" also open, "1 (3)" both, and in words why it is empty. */
export function pairText(
	pair: PairCount,
	{ format, locale }: Pick<Context<unknown>, 'format' | 'locale'>
): string {
	const state = stateOf(pair);
	if (state === 'unnamed' || state === 'unfit') return coverageWords[locale].short[state];
	const { named, open } = pair;
	return [
		...(named > 0 ? [format.number(named)] : []),
		...(open > 0 ? [`(${format.number(open)})`] : [])
	].join(' ');
}

/** What a cell of target groups prints: "1" named, "(3)" also open, "1 (3)" both, and in the table why it is empty. */
export function pairCell(
	pair: PairCount,
	most: number,
	labelOf: (said: string) => string,
	{ format, locale }: Pick<Context<unknown>, 'format' | 'locale'>,
	/** Whether something can be said of a pair the list does not name. */
	isTold = false
): Pair {
	const { named, open } = pair;
	const state = stateOf(pair);
	const isSilent = state === 'unnamed' || state === 'unfit';
	return {
		value: named,
		text: pairText(pair, { format, locale }),
		...(isSilent && { short: '' }),
		label: labelOf(saidOf({ named, open, state }, { locale, format })),
		level: named === 0 ? null : named / most,
		...((state === 'open' || (state === 'unnamed' && isTold)) && { opens: true as const }),
		...(state === 'open' && { edge: 'open' as const }),
		...(state === 'unfit' && { edge: 'none' as const })
	};
}

/** What the cells of pairs mean, each with one that stands for its kind. */
export function pairKey({ locale }: Pick<Context<unknown>, 'locale'>): MatrixData['key'] {
	const { reaches, blank } = coverageWords[locale];
	return [
		{ name: reaches.named, text: '1', level: 0.2 },
		{ name: reaches.open, text: '(1)', level: null, edge: 'open' },
		{ name: reaches.unnamed, text: '', level: null },
		{ name: reaches.unfit, text: blank, level: null, edge: 'none' }
	];
}

/** The same for a file: a row that says which of the counts it is; a cell with both has two. */
export function reachRows(
	id: string,
	pair: PairCount,
	{ locale }: Pick<Context<unknown>, 'locale'>
): { id: string; terms: { reach: { id: string; name: string } }; value: Value }[] {
	const { reaches } = coverageWords[locale];
	const row = (reach: PairState, value: Value, own = id) => ({
		id: own,
		terms: { reach: { id: reach, name: reaches[reach] } },
		value
	});
	const { named, open } = pair;
	const state = stateOf(pair);
	if (state === 'unfit') return [row(state, 'not-meaningful')];
	if (state === 'unnamed') return [row(state, 0)];
	if (state === 'open') return [row(state, open)];
	return [row('named', named), ...(open > 0 ? [row('open', open, `${id}/open`)] : [])];
}

/** A count for a file: one row, or under chosen target groups one for each way it concerns them. */
export const countedRows = (
	{ id, terms, value }: Counted,
	reach: PairCount | undefined,
	context: Pick<Context<unknown>, 'locale'>
): Counted[] =>
	reach
		? barRows(id, reach, context).map((own) => ({ ...own, terms: { ...terms, ...own.terms } }))
		: [{ id, terms, value }];

/** A bar begins at what names the group: where nothing does but something is open, the file holds that 0. */
function barRows(...[id, reach, context]: Parameters<typeof reachRows>) {
	const rows = reachRows(id, reach, context);
	const { named: name } = coverageWords[context.locale].reaches;
	return stateOf(reach) === 'open'
		? [{ id: `${id}/named`, terms: { reach: { id: 'named', name } }, value: 0 as Value }, ...rows]
		: rows;
}

/** What a bar of target groups draws and prints. */
export const pairBar = (
	pair: PairCount,
	speaker: Pick<Context<unknown>, 'format' | 'locale'>
): { value: number; more?: number; text: string } => ({
	value: pair.named,
	...(pair.open > 0 && { more: pair.open }),
	text: pairText(pair, speaker)
});
