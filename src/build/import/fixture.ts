import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readOptions } from './options.ts';
import { runImport } from './run.ts';

export const source = join(import.meta.dirname, '..', '..', '..', 'data');
export const today = '2027-11-01';

/** A copy of the data for each test, and what is said of files that are brought in there. */
export function trial() {
	let folder = '';
	const said: string[] = [];
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'import-test-'));
		cpSync(source, join(folder, 'data'), { recursive: true });
		said.length = 0;
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const at = (...names: string[]) => join(folder, ...names);
	return { said, at, textOf: (path: string) => readFileSync(at('data', path), 'utf8'), bring };

	/** Writes a file beside the data and brings it in. */
	async function bring(
		name: string,
		lines: readonly string[],
		...args: string[]
	): Promise<boolean> {
		const path = at(name);
		writeFileSync(path, `${lines.join('\n')}\n`);
		const options = readOptions([path, ...args]);
		if (typeof options === 'string') throw new Error(options);
		const say = (line: string) => said.push(line);
		return runImport(at('data'), options, { say, today, edition: 2 });
	}
}

export const header = [
	'statistics_code;statistics_label;time_code;time_label;time',
	...['1', '2', '3'].map(
		(number) =>
			`${number}_variable_code;${number}_variable_label;${number}_variable_attribute_code;${number}_variable_attribute_label`
	),
	'value;value_unit;value_variable_code;value_variable_label'
].join(';');

export const employees = (region: string, sex: string, value: string, time = '2026-06-30') =>
	`13111;Beschäftigte;STAG;Stichtag;${time};KREISE;Kreise;${region};Name;NAT;Nationalität;;Insgesamt;GES;Geschlecht;${sex};x;${value};Anzahl;ERW032;Beschäftigte`;
