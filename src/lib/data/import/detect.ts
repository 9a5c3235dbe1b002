import type { Issue } from '../../core/issue.ts';
import { baExcel } from './ba-excel.ts';
import { eurostat } from './eurostat.ts';
import { genesisCross } from './genesis-cross.ts';
import { genesisFlat2020, genesisFlat2025 } from './genesis-flat.ts';
import { inkar } from './inkar.ts';
import { jsonStat } from './json-stat.ts';
import { own, plain } from './plain.ts';
import { nothingAbout, type Format, type FormatId, type Reading, type Source } from './reading.ts';

/** All formats, the most particular first: the first that recognises a file reads it. */
const formats: readonly Format[] = [
	own,
	genesisFlat2025,
	genesisFlat2020,
	jsonStat,
	eurostat,
	inkar,
	genesisCross,
	baExcel,
	plain
];

/** What a file was taken for, and why; `chosen` when somebody said so. */
export interface Recognised {
	format: FormatId;
	why: string;
	chosen: boolean;
}

/** A file that was recognised and read. */
export interface ReadSource extends Reading {
	file: string;
	facts: string[];
	recognised: Recognised | null;
}

/** Recognises an opened file and reads it; `as` overrides what it looks like. */
export function readSource(source: Source, as?: FormatId): ReadSource {
	const { file, facts } = source;
	const recognised = recognise(source, as);
	if (!recognised || source.issues.some(({ severity }) => severity === 'error' && fatal(source)))
		return { file, facts, recognised, ...nothing(source, recognised) };
	const reading = formatOf(recognised.format).read(source);
	return { file, facts, recognised, ...reading, issues: [...source.issues, ...reading.issues] };
}

const fatal = ({ grids, json }: Source) => grids.length === 0 && json === undefined;

const formatOf = (id: FormatId): Format => {
	const found = formats.find((format) => format.id === id);
	if (!found) throw new Error(`no reader for "${id}"`);
	return found;
};

function recognise(source: Source, as?: FormatId): Recognised | null {
	if (as) return { format: as, why: '', chosen: true };
	for (const { id, recognise } of formats) {
		const why = recognise(source);
		if (why !== null) return { format: id, why, chosen: false };
	}
	return null;
}

function nothing(source: Source, recognised: Recognised | null): Reading {
	const { file, issues } = source;
	const unknown: Issue = { code: 'format-unknown', severity: 'error', file };
	const isTold = recognised || fatal(source);
	const all = isTold && issues.length > 0 ? issues : [...issues, unknown];
	return { rows: [], columns: [], issues: all, about: nothingAbout() };
}
