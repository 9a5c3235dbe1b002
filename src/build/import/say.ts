import type { ReadSource } from '#lib/data/import/detect.ts';
import type { Mapped, Observation } from './map.ts';
import { at, nameOf, type Places } from './places.ts';
import type { Plan } from './plan.ts';

const most = 10;

/** What a file was taken for, and why. */
export function sayRecognised(source: ReadSource): string[] {
	const { file, facts, recognised, about, rows } = source;
	if (!recognised) return [file];
	const why = recognised.chosen ? 'as you said' : recognised.why.slice(0, 90);
	const issued = about.issued ? `, made on ${about.issued}` : '';
	return [
		`${nameOf(source)}: ${facts.join(', ')}; ${recognised.format} (${why})`,
		`  table ${about.table || 'without a code'}: ${about.title || 'no title'}${issued}`,
		`  ${rows.length} numbers`
	];
}

/** Which indicators a file gives, and what of it is left aside. */
export function sayMapped({ rows, unused, foreign }: Mapped): string[] {
	const counts = new Map<string, number>();
	for (const { indicator } of rows) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
	const lines = [...counts].map(([indicator, count]) => `  → ${indicator}: ${count}`);
	if (foreign.size > 0)
		lines.push(`  ${foreign.size} regions are not in data/regions or of another level: left aside`);
	const names = [...unused.keys()];
	if (names.length > 0) lines.push(`  ${names.length} columns are not mapped: left aside`);
	lines.push(...names.slice(0, most).map((name) => `    ${name}`));
	if (names.length > most) lines.push(`    and ${names.length - most} more`);
	return lines;
}

const label = ({ indicator, region, period, sex, age }: Observation): string =>
	[indicator, region, period, sex, age].filter((part) => part !== 'total').join(' ');

/** What would change: new numbers, revised ones with their size, and those that the file lacks. */
export function sayPlan(dataset: string, plan: Plan, places: Places = new Map()): string[] {
	const { added, revised, same, kept, gone, early } = plan;
	const part = percentOf(revised.length, revised.length + same);
	const lines = [
		`${dataset}: ${added.length} new, ${revised.length} revised${part}, ${same} unchanged`
	];
	const sized = revised.map(({ row, before }) => ({
		row,
		before,
		size: sizeOf(before, row.value)
	}));
	sized.sort((a, b) => Math.abs(b.size ?? Infinity) - Math.abs(a.size ?? Infinity));
	for (const { row, before, size } of sized.slice(0, most))
		lines.push(`  ~ ${label(row)}: ${before} → ${row.value}${percent(size)}${at(places, row)}`);
	if (sized.length > most) lines.push(`    and ${sized.length - most} more`);
	for (const row of added.slice(0, 3))
		lines.push(`  + ${label(row)}: ${row.value}${at(places, row)}`);
	if (added.length > 3) lines.push(`    and ${added.length - 3} more`);
	if (kept > 0) lines.push(`  ${kept} signs stay as corrected by hand (their note says why)`);
	if (early > 0) lines.push(`  ${early} cells of regions that did not exist then: left aside`);
	if (gone.length > 0)
		lines.push(`  ${gone.length} numbers are not in the file any more; they stay:`);
	for (const row of gone.slice(0, most)) lines.push(`  ? ${label(row)}: ${row.value}`);
	return lines;
}

/** The errors that published numbers would get a sign, or nothing, in their place, or those of another series. */
export function sayLost({ lost, exchanges }: Plan, places: Places = new Map()): string[] {
	const lines = exchanges.map(
		({ names, numbers }) =>
			`  error    ${numbers} published numbers of ${names.join(' and ')} would stand the other way round (compare with the source; if those published were wrong, confirm with --accept-removals)`
	);
	const [first] = lost;
	if (!first) return lines;
	const numbers = lost.length === 1 ? '1 published number' : `${lost.length} published numbers`;
	const example = `${label(first.row)}: ${first.before} → ${first.row.value || 'nothing'}${at(places, first.row)}`;
	lines.push(
		`  error    ${numbers} would have no value any more: ${example}${lost.length > 1 ? ' …' : ''} (take the file anew; if its publisher withdrew the numbers, confirm with --accept-removals)`
	);
	return lines;
}

function sizeOf(before: string, after: string): number | null {
	const [from, to] = [Number(before), Number(after)];
	return Number.isFinite(from) && Number.isFinite(to) && from !== 0
		? ((to - from) / from) * 100
		: null;
}

const percent = (size: number | null) =>
	size === null ? '' : ` (${size > 0 ? '+' : ''}${size.toFixed(1)} per cent)`;

/** " (8 % of 4,276)": how large a part of the published numbers is another one now. */
function percentOf(part: number, whole: number): string {
	if (part === 0) return '';
	const share = (100 * part) / whole;
	return ` (${share < 1 ? 'less than 1' : Math.round(share)} % of ${whole.toLocaleString('en')})`;
}
