import { meaningOf } from './labels.ts';
import type { GridRow } from './reading.ts';

/** What a column of numbers measures, by the lines above it. */
export interface CrossColumn {
	at: number;
	measure: string;
	unit: string;
	keys: Record<string, string>;
	/** Words of the file for its keys: "NAT=NATA" → "Ausländer". */
	printed: Record<string, string>;
}

const units =
	/^(Anzahl|Prozent|%|EUR|Euro|Tsd\.? ?EUR|Mill?\.? ?EUR|1[. ]?000( EUR)?|Mio\.?( EUR)?|qkm|km²|ha|Hektar|qm|Jahre|Personen|Number|Percent|EUR 1,?000|je 1[. ]?000.*)$/i;

/** A name with its unit behind it in brackets: "Bevölkerungsstand (Anzahl)", "BIP(Tsd. EUR)". */
export function splitUnit(text: string): { name: string; unit: string } {
	const parts = /^(.*?)\s*\(\s*([^()]+?)\s*\)$/s.exec(text.trim());
	const unit = parts?.[2] ?? '';
	return units.test(unit) ? { name: parts?.[1] ?? '', unit } : { name: text.trim(), unit: '' };
}

/** The lines above the columns in, what each column measures out; `fallback` comes from the title lines. */
export function readHeader(
	rows: readonly GridRow[],
	{ first, width, merged }: { first: number; width: number; merged: boolean },
	fallback: { name: string; unit: string }
): CrossColumn[] {
	const lines = rows.map(({ cells }, line) => {
		const texts = Array.from({ length: width }, (_, at) => clean(cells[at] ?? ''));
		return merged && line < rows.length - 1 ? filled(texts, first) : texts;
	});
	const unitLine = lines.findIndex((line) => isUnitLine(line.slice(first)));
	const labels = lines.filter((_, at) => at !== unitLine);
	return Array.from({ length: width - first }, (_, offset): CrossColumn => {
		const at = first + offset;
		const column = readLabels(labels.map((line) => line[at] ?? ''));
		const unit = (unitLine >= 0 ? lines[unitLine]?.[at] : '') || column.unit || fallback.unit;
		return {
			at,
			measure: column.words.join(' / ') || fallback.name,
			unit,
			keys: column.keys,
			printed: column.printed
		};
	});
}

const clean = (cell: string | number) =>
	String(cell)
		.replace(/-?\s*\n\s*/g, ' ')
		.trim();

// A merged cell holds its text only in its first column.
function filled(texts: readonly string[], first: number): string[] {
	let last = '';
	return texts.map((text, at) => {
		if (at < first) return text;
		last = text || last;
		return last;
	});
}

const isUnitLine = (cells: readonly string[]) => {
	const printed = cells.filter((cell) => cell !== '');
	return printed.length > 0 && printed.every((cell) => units.test(cell));
};

function readLabels(labels: readonly string[]) {
	const words: string[] = [];
	const keys: Record<string, string> = {};
	const printed: Record<string, string> = {};
	let unit = '';
	for (const label of labels) {
		const { name, unit: own } = splitUnit(label);
		unit ||= own;
		for (const part of partsOf(name)) {
			const meaning = meaningOf(part);
			if (meaning.is === 'key') {
				keys[meaning.variable] = meaning.code;
				printed[`${meaning.variable}=${meaning.code}`] = part;
			} else if (meaning.is === 'words' && part !== '' && !words.includes(part)) words.push(part);
		}
	}
	return { words, keys, printed, unit };
}

/** "Ausländer(innen)-männlich" holds two categories; a hyphen within a word separates nothing. */
function partsOf(label: string): string[] {
	const parts = label.split('-').map((part) => part.trim());
	const known = parts.every((part) => meaningOf(part).is !== 'words');
	return known ? parts : [label];
}
