import { fold } from '../i18n/fold.ts';

/** One value that can be chosen, with what choosing it would leave. */
export interface SelectOption {
	id: string;
	name: string;
	chosen: boolean;
	/** Number printed at the end of the line, and what is said for it. */
	count: string;
	spoken: string;
	detail: string;
	lang?: string | undefined;
	empty: boolean;
}
/** Options under one heading; one without a title stands for itself. */
export interface SelectSection {
	id: string;
	title: string;
	options: SelectOption[];
}
/** What a key does in the field. */
export type KeyAction = 'open' | 'close' | 'toggle' | { move: number } | undefined;

const page = 8;

/** Sections with the options that hold the typed letters, whatever their case and accents; empty ones are left out. */
export function matching(sections: readonly SelectSection[], typed: string): SelectSection[] {
	const wanted = fold(typed);
	const found =
		wanted === ''
			? sections
			: sections.map((section) => ({
					...section,
					options: section.options.filter(({ name }) => fold(name).includes(wanted))
				}));
	return found.filter(({ options }) => options.length > 0);
}

/** Gives sections whose options are the objects they were the time before, where nothing in them changed. */
export function keepSame() {
	const before = new Map<string, SelectOption>();
	const keep = (option: SelectOption): SelectOption => {
		const own = before.get(option.id);
		if (own && isSame(own, option)) return own;
		before.set(option.id, option);
		return option;
	};
	return (sections: readonly SelectSection[]): SelectSection[] =>
		sections.map((section) => ({ ...section, options: section.options.map(keep) }));
}

const isSame = (a: SelectOption, b: SelectOption) =>
	(Object.keys(b) as (keyof SelectOption)[]).every((key) => a[key] === b[key]);

/** The option some steps further; single steps go round, long ones stop at the end. */
export function stepFrom(ids: readonly string[], active: string | undefined, by: number) {
	const last = ids.length - 1;
	const from = active === undefined ? -1 : ids.indexOf(active);
	if (from < 0) return ids[by > 0 ? 0 : last];
	const to = from + by;
	if (Math.abs(by) === 1) return ids[(to + ids.length) % ids.length];
	return ids[Math.min(last, Math.max(0, to))];
}

const opening = ['ArrowDown', 'ArrowUp', 'Enter'];
const moves: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: page,
	PageUp: -page
};

/** What a key means. Space chooses once an arrow has gone to an option; before, it is a letter of the search. */
export function actionOf(
	{ key, altKey, isComposing }: Pick<KeyboardEvent, 'key' | 'altKey' | 'isComposing'>,
	{ open, typed, walking }: { open: boolean; typed: string; walking: boolean }
): KeyAction {
	if (isComposing) return undefined;
	if (!open) {
		return opening.includes(key) || (key === ' ' && typed === '') ? 'open' : undefined;
	}
	if (key === 'Escape' || key === 'Tab' || (altKey && key === 'ArrowUp')) return 'close';
	if (key === 'Enter' || (key === ' ' && (walking || typed === ''))) return 'toggle';
	const by = moves[key];
	return by === undefined ? undefined : { move: by };
}
