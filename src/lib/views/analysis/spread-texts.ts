import { unitOf } from '../../analysis/pivot-plan.ts';
import type { Result } from '../../analysis/result.ts';
import { countIn, edgeOf, whole, type Brush, type Spread } from '../../analysis/spread.ts';
import { decimalsOf } from '../../core/decimals.ts';
import type { Unit } from '../../i18n/format.ts';
import { nameOf, titleOf, type Named } from './pivot-names.ts';
import { measureText, sorted } from './pivot-texts.ts';
import { selectionOf } from './selection.ts';
import { spreadWords } from './spread.words.ts';
import { analysisWords } from './words.ts';

/** A counted histogram with what is needed to put it into words. */
export interface Shown extends Named {
	spread: Spread;
}

/** What the numbers are, what they are narrowed to, and whose they are. */
export function whatOf(shown: Named): string {
	const selection = selectionOf(shown, 4);
	const { ownMark } = analysisWords[shown.site.locale];
	return `${measureText(shown)}${selection && `; ${selection}`}${shown.table.own ? ` (${ownMark})` : ''}`;
}

/** The number a bin begins with, with its unit where it has a short one. */
export function edgeText(bin: number, { spread: { bins }, plan, table, site }: Shown): string {
	const value = edgeOf(bins, bin);
	const decimals = Math.min(6, Math.max(decimalsOf(bins.step), decimalsOf(bins.low)));
	const unit = unitOf(plan, table);
	const isShort = unit === 'percent' || unit === 'eur';
	return isShort
		? site.format.unit(value, unit as Unit, decimals)
		: site.format.number(value, decimals);
}

/** What is chosen, in a sentence. */
export function chosenText(brush: Brush, shown: Shown): string {
	const { spread, site } = shown;
	const words = spreadWords[site.locale];
	const { from, to } = whole(spread.bins);
	if (brush.from === from && brush.to === to) return words.all(spread.known, site.format);
	return words.chosen(
		edgeText(brush.from, shown),
		edgeText(brush.to + 1, shown),
		site.format.number(countIn(spread.totals, brush)),
		site.format.number(spread.known)
	);
}

/** A group with its rows: those in the choice, and all. */
export interface GroupLine {
	code: string;
	name: string;
	chosen: number;
	all: number;
}

/** The groups of a histogram in the order of a reader. */
export function groupLines({ spread, plan, ...named }: Shown): Omit<GroupLine, 'chosen'>[] {
	const counts = new Map(spread.groups.map(({ code, counts }) => [code, counts]));
	return sorted([...counts.keys()], plan.rows, named).map((code) => ({
		code,
		name: nameOf(plan.rows, code, named),
		all: countIn(counts.get(code) ?? [], whole(spread.bins))
	}));
}

/** The groups with what the choice holds of them. */
export function chosenLines(
	lines: readonly Omit<GroupLine, 'chosen'>[],
	{ spread: { groups } }: Shown,
	brush: Brush
): GroupLine[] {
	const counts = new Map(groups.map(({ code, counts }) => [code, counts]));
	return lines.map((line) => ({ ...line, chosen: countIn(counts.get(line.code) ?? [], brush) }));
}

/** The groups as an answer that can be saved. */
export function linesResult(lines: readonly GroupLine[], { plan }: Shown): Result {
	return {
		columns: [
			{ name: plan.rows || 'rows', kind: 'text' },
			...(['name', 'rows_in_range', 'rows_all'] as const).map((name) => ({
				name,
				kind: name === 'name' ? ('text' as const) : ('number' as const)
			}))
		],
		rows: lines.map(({ code, name, chosen, all }) => [code, name, chosen, all]),
		cut: false
	};
}

/** Rows as a reader reads them: codes in words, columns by what they hold. */
export function namedRows({ columns, rows, cut }: Result, { table, ...named }: Named): Result {
	return {
		columns: columns.map(({ name, kind }) => ({ kind, name: titleOf(name, table) })),
		rows: rows.map((row) =>
			row.map((cell, at) =>
				typeof cell === 'string' ? nameOf(columns[at]?.name ?? '', cell, { ...named, table }) : cell
			)
		),
		cut
	};
}
