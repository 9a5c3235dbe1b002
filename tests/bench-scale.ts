import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawScale } from './scale/draw.ts';
import type { Measured } from './scale/measured.ts';
import { scaleTables } from './scale/table.ts';

/** Indicators and years that give a country of 11,203 places about so many million observations. */
const sizes: Readonly<Record<string, [indicators: number, years: number]>> = {
	'0.1': [3, 3],
	'1': [6, 15],
	'10': [60, 15],
	'50': [300, 15]
};

const asked = process.argv.slice(2);
const unknown = asked.find((size) => !(size in sizes));
if (unknown !== undefined)
	throw new Error(
		`"${unknown}" is no size (million observations: ${Object.keys(sizes).join(', ')})`
	);

const file = 'docs/scale.json';
const known: Measured[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
for (const size of asked.length > 0 ? asked : ['0.1', '1']) {
	console.log(`${size} M observations, made up`);
	const script = join(import.meta.dirname, 'scale', 'measure.ts');
	const text = execFileSync(process.execPath, [script, ...(sizes[size] ?? []).map(String)], {
		encoding: 'utf8'
	});
	const measured: Measured = JSON.parse(text);
	const at = known.findIndex(({ observations }) => observations === measured.observations);
	if (at >= 0) known[at] = measured;
	else known.push(measured);
	known.sort((a, b) => a.observations - b.observations);
	console.log(scaleTables([measured]));
	writeFileSync(file, `${JSON.stringify(known, null, '\t')}\n`);
}

writeFileSync('docs/scale.svg', drawScale(known));
const page = readFileSync('docs/scale.md', 'utf8');
const marks = /(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/;
writeFileSync('docs/scale.md', page.replace(marks, `$1\n${scaleTables(known)}\n$2`));
