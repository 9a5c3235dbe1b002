import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';

/** Figures that say their number in words hold the words; what is no number holds none. */
export function checkWording(datasets: readonly Dataset[]): Issue[] {
	const own = datasets.find(({ id }) => id === 'strategy-figures');
	return (own?.table.rows ?? []).flatMap((row, index): Issue[] => {
		const detail = faultOf(row);
		if (detail === undefined) return [];
		const file = 'data/strategy-figures/data.csv';
		const line = own?.table.lines[index];
		return [{ code: 'package-rule', severity: 'error', file, line, column: 'wording', detail }];
	});
}

const inWords = ['number-word', 'fraction-in-words', 'figure-of-speech'];

function faultOf({ wording, value, value_max, qualifier, words_de, words_en }: Row) {
	const isFilled = [value, value_max, qualifier].some((cell) => (cell ?? '') !== '');
	if ((wording === 'fraction-in-words' || wording === 'figure-of-speech') && isFilled)
		return `holds a number for a ${String(wording)} (empty value, value_max and qualifier)`;
	if (inWords.includes(String(wording)) && (!words_de || !words_en))
		return `holds no words for a ${String(wording)} (fill in words_de and words_en)`;
	return wording === 'number' && value === null
		? 'is "number", but there is none (choose the wording that fits)'
		: undefined;
}
