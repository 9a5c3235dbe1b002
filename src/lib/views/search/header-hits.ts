import type { Answer } from './ask/answer.ts';
import type { Kind } from './entry.ts';
import { find, type Prepared } from './find.ts';

/** A line of the list below the field: an answer, a hit, or the way to all hits. */
export interface HitOption {
	key: string;
	kind?: Kind;
	answer?: Answer;
	isAll?: true;
	path: string;
	title: string;
	isGerman: boolean;
}

const mostOfAKind = 3;
const most = 7;

/** The best hits of each kind, best kind first, and the way to all of them. */
export function optionsFor(
	index: readonly Prepared[],
	query: string,
	action: string,
	answers: readonly Answer[] = []
): { options: HitOption[]; count: number } {
	const groups = find(index, query);
	const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const hits = groups
		.flatMap(({ entries }) => entries.slice(0, mostOfAKind))
		.slice(0, most)
		.map(({ kind, path, title }) => ({
			key: `${kind} ${path} ${title}`,
			kind,
			path,
			title,
			isGerman: kind === 'activity' || kind === 'organisation'
		}));
	const all = `${action}?q=${encodeURIComponent(query)}`;
	const last = { key: 'all', path: all, title: '', isGerman: false, isAll: true } as const;
	const first = answers.map((answer) => ({
		...{ key: `answer ${answer.about}`, answer, path: answer.path, title: answer.value },
		isGerman: false
	}));
	return { options: [...first, ...(count === 0 ? [] : [...hits, last])], count };
}

/** What a key does in the field; undefined leaves it to the browser. */
export type HitKey = 'open' | 'close' | 'follow' | { move: 1 | -1 } | undefined;

/** Keys by the pattern of a combobox whose list only suggests: Enter without a chosen line sends the form. */
export function keyOf(
	{ key, altKey, isComposing }: Pick<KeyboardEvent, 'key' | 'altKey' | 'isComposing'>,
	{ open, active, count }: { open: boolean; active: number; count: number }
): HitKey {
	if (isComposing) return undefined;
	if (!open) return key === 'ArrowDown' || key === 'ArrowUp' ? 'open' : undefined;
	if (key === 'Escape' || (altKey && key === 'ArrowUp')) return 'close';
	if (key === 'Enter') return active >= 0 ? 'follow' : undefined;
	if (count === 0) return undefined;
	if (key === 'ArrowDown') return { move: 1 };
	return key === 'ArrowUp' ? { move: -1 } : undefined;
}

/** The next line; between the last and the first stands the field itself (-1). */
export const stepTo = (active: number, by: number, count: number): number =>
	((active + 1 + by + count + 1) % (count + 1)) - 1;
