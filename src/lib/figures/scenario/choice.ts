import type { Base } from './base.ts';
import { askIds, askMax, leverIds, standing, type AskId, type LeverId } from './levers.ts';
import type { Choice } from './result.ts';

/** What the address says of each lever and each asked number, as it is written there. */
export type Written = Readonly<Record<LeverId | AskId, string>>;

/** A number as it is typed or linked: "2.5" or "2,5"; undefined for anything else. */
export function readNumber(text: string): number | undefined {
	return /^\d{1,7}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** What counts of what is written: numbers in their range; the rest is named and left out. */
export function accept(base: Base, written: Written): Choice {
	const refused: string[] = [];
	const within = (id: LeverId | AskId, max: number | undefined, above: number) => {
		const text = written[id];
		if (text === '') return undefined;
		const value = readNumber(text);
		if (value !== undefined && value >= above && value <= (max ?? value)) return value;
		refused.push(text);
		return undefined;
	};
	const asked = Object.fromEntries(
		askIds.flatMap((id) => {
			const isShare = id === 'womenHere' || id === 'academic';
			const value = within(id, askMax(id, base), isShare ? 0 : 1);
			return value === undefined ? [] : [[id, value] as const];
		})
	);
	const levers = Object.fromEntries(
		leverIds.flatMap((id) => {
			const state = standing(id, base, asked);
			const value = within(id, state.on ? state.max : undefined, 0);
			return value === undefined ? [] : [[id, value] as const];
		})
	);
	return { levers, asked, refused };
}
