import { capital } from '../../core/capital.ts';
import type { Messages } from '../../i18n/messages.ts';
import { firstChoice, fitting, type OwnChoice } from '../../own/points.ts';
import type { OwnEntry } from '../../own/table.ts';
import type { OwnMeasure } from './drawn.ts';
import { kindOf } from './kinds.ts';
import { measureName } from './named.ts';

/** Own numbers one can choose in the comparison. */
export interface OwnOption extends OwnMeasure {
	/** Id on the page; it never stands in an address. */
	id: string;
	name: string;
}

/** What own numbers are called as a group and at the head of their figures. */
export const ownMark = ({ certainty }: Pick<Messages, 'certainty'>): string =>
	capital(certainty['own-data']);

/** Most of one table that are offered; the page of own data has all. */
const mostOfTable = 40;

/** A longer table is not searched for each of its measures: the page must answer. */
const longest = 300_000;

/** What can be compared of own tables: each column of numbers, and each measure of a table in the official form, first for the whole. */
export const optionsIn = (tables: readonly OwnEntry[]): OwnOption[] =>
	tables
		.filter(({ shape }) => shape.region && shape.period)
		.flatMap((table) =>
			choicesOf(table).map((choice, at) => ({
				...{ id: `own:${table.name}:${at}`, table, choice, kind: kindOf(table, choice) },
				name: `${measureName(table, choice)} (${table.file})`
			}))
		);

function choicesOf(table: OwnEntry): OwnChoice[] {
	const first = firstChoice(table);
	const { measures, terms } = table.shape;
	const named = terms.measure ?? [];
	if (named.length > 1 && table.rowCount > longest) return [first];
	if (named.length > 1)
		return named
			.slice(0, mostOfTable)
			.map((measure) => fitting(table, { ...first, keys: { ...first.keys, measure } }, 'measure'));
	return measures.slice(0, mostOfTable).map((measure) => ({ ...first, measure }));
}
