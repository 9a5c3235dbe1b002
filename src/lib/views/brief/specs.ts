import type { FilterSpecs, FilterValues } from '../filters.ts';
import { chapterIds } from './plan.ts';

const layout = {
	scope: { kind: 'one', param: 'umfang', values: ['ganz', 'kurz'], initial: 'ganz' },
	annex: { kind: 'one', param: 'anhang', values: ['nein', 'ja'], initial: 'nein' },
	breaks: { kind: 'one', param: 'umbruch', values: ['kompakt', 'kapitel'], initial: 'kompakt' }
} as const satisfies FilterSpecs;

/** Choices of the county brief and their names in the address; no part chosen means all of them. */
export const countySpecs = {
	...layout,
	parts: { kind: 'many', param: 'teile', values: chapterIds }
} as const satisfies FilterSpecs;

/** Choices of the brief of one theme. */
export const themeSpecs = layout;

/** How a brief is laid out. */
export interface BriefLayout {
	/** Whether the short version stands alone. */
	short: boolean;
	/** Whether the tables of all figures follow at the end. */
	annex: boolean;
	/** Whether each chapter begins a page. */
	chapterPages: boolean;
}

/** The layout an address asks for. */
export const layoutOf = ({ scope, annex, breaks }: FilterValues<typeof layout>): BriefLayout => ({
	short: scope === 'kurz',
	annex: annex === 'ja',
	chapterPages: breaks === 'kapitel'
});
