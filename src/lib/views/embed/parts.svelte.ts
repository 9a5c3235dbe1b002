import type { SourceText } from '../../figures/figure.ts';
import type { Parts } from '../registered.ts';

/** Rows and the texts of their sources: what a page brings, and what the file of a part holds. */
export interface CubePart {
	rows: readonly unknown[];
	sources: Readonly<Record<string, SourceText>>;
}

/** Asks for the file of a part; rejects when it does not come. */
export type LoadPart = (cube: string, part: string) => Promise<CubePart>;

/** Rows of a cube in parts: those of the page until others are asked for and there. */
export function cubeParts(parts: Parts | undefined, opening: CubePart, load: LoadPart) {
	const first = parts?.first ?? '';
	let shown = $state.raw({ part: first, ...opening });
	let state: 'loading' | 'failed' = $state('loading');
	let asked = $state(first);

	return {
		get rows() {
			return shown.rows;
		},
		get sources() {
			return shown.sources;
		},
		/** Where things stand with a part: only `shown` may be looked at, other rows answer another question. */
		of: (part: string): 'shown' | 'loading' | 'failed' =>
			!parts || part === shown.part ? 'shown' : asked === part ? state : 'loading',
		/** Shows another part; the last one asked for wins. */
		ask: async (part: string): Promise<void> => {
			asked = part;
			if (!parts || part === shown.part) return;
			state = 'loading';
			try {
				const found = part === first ? opening : await load(parts.name, part);
				if (asked === part) shown = { part, ...found };
			} catch {
				if (asked === part) state = 'failed';
			}
		}
	};
}
