import { chainChart } from './chart.ts';
import type { ChainStep } from './data.ts';

const step = (
	id: string,
	name: string,
	items: string[],
	rest: Partial<ChainStep> = {}
): ChainStep => ({
	...{ id, name, items, value: items.length, text: String(items.length) },
	...{ label: `${name}: ${items.length}`, filled: items.length > 0 },
	...rest
});
const more = Object.fromEntries(
	Array.from({ length: 40 }, (_, count) => [count, `und ${count} weitere`])
);
const unknown = { value: 'not-stated', text: 'nicht erhoben' } as const;

/** Two boxes are empty, one lists more than it can print. */
export const typical = chainChart({
	more,
	steps: [
		step('need', 'Bedarf', ['Pflegeberufe', 'Menschen ohne Berufsabschluss']),
		step('activities', 'Aktivitäten', [
			'Jobbörse',
			'Beratung',
			'Kurse',
			'Coaching',
			'Messe',
			'Praktikum',
			'Patenschaft'
		]),
		step('output', 'Output', [], { ...unknown, label: 'Output: nicht erhoben' }),
		step('outcome', 'Outcome', [], { ...unknown, label: 'Outcome: nicht erhoben' }),
		step('indicator', 'Kennzahl', ['Arbeitslosenquote'])
	]
});

/** Nothing is known. */
export const missing = chainChart({
	more,
	steps: [
		step('output', 'Output', [], { ...unknown, label: 'Output: nicht erhoben' }),
		step('indicator', 'Kennzahl', [], {
			...{ ...unknown, label: 'Kennzahl: keine' },
			remark: 'Gebraucht würde: Krankenstand der Beschäftigten; Anteil der Leistungsberechtigten.'
		})
	]
});

/** One box. */
export const oneRow = chainChart({ more, steps: [step('need', 'Bedarf', ['Pflegeberufe'])] });

/** Names that need more than one line. */
export const longNames = chainChart({
	more,
	steps: [
		step('activities', 'Aktivitäten der Liste mit sehr langem Namen', [
			'Fachkundige Unterstützung junger Menschen während ihrer Lehre im Handwerk und in der Industrie',
			'Gemeinsame Werkstatt für Berufe im Handwerk, in der Landwirtschaft und im öffentlichen Verkehr'
		]),
		step('indicator', 'Kennzahl', [
			'Anteil der Schulabgängerinnen und Schulabgänger ohne Abschluss'
		])
	]
});

/** Nothing to draw. */
export const empty = chainChart({ more, steps: [] });
