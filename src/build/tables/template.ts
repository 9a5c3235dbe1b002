import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { county } from '#lib/core/county.ts';
import type { Locale } from '#lib/core/locale.ts';
import { schemaOf, type DataPackage } from '#lib/data/schema/package.ts';
import type { TemplateOptions } from '../collect/options.ts';
import type { Call } from '../command.ts';
import { readRecords } from '../import/files.ts';
import { readDatasets } from '../read.ts';
import { aboutLines, aboutSheet, allowedIn, identityOf, isSheet } from './sheets.ts';

type Cell = SheetData[number][number];

// Text throughout: a spreadsheet would take 06436 for 6436 and 10-14 for a day.
const text = (value: string, more: object = {}): Cell =>
	value === '' ? null : { type: String, value, format: '@', alignVertical: 'top', ...more };
const grey = { backgroundColor: '#D9D9D9', fontWeight: 'bold', wrap: true };
const small = { backgroundColor: '#EEEEEE', wrap: true };

/** Writes one workbook with a sheet for each table that is the county's own; rows that are there stand in it. */
export async function writeTables(
	data: string,
	{ locale, out }: TemplateOptions,
	{ say }: Pick<Call, 'say'>,
	own = county
): Promise<boolean> {
	const packages = readDatasets(data)
		.datasets.map(({ pkg }) => pkg)
		.filter((pkg) => isSheet(pkg, own.region));
	const values = {
		strategy_de: own.strategy.de,
		strategy_en: own.strategy.en,
		date: '',
		edition: String(own.edition)
	};
	const sheets = [
		{
			sheet: aboutSheet,
			data: aboutRows(values, locale),
			columns: [44, 80].map((width) => ({ width }))
		},
		...packages.map((pkg) => ({
			sheet: pkg.name,
			data: tableRows(pkg, readRecords(data, pkg.name), locale),
			columns: schemaOf(pkg).fields.map(() => ({ width: 24 })),
			stickyRowsCount: 5
		}))
	];
	const blob = await writeXlsxFile(sheets).toBlob();
	const folder = out ?? join('forms', 'strategy');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${named[locale]}-${own.region}.xlsx`);
	writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
	say(`${file}: ${packages.length} tables`);
	say('Next: fill in what there is; then npm run import -- <file> --dry-run');
	return true;
}

const named = { de: 'strategie', en: 'strategy' } as const;

const aboutRows = (values: Readonly<Record<string, string>>, locale: Locale): SheetData => [
	[text(identityOf(aboutSheet), small)],
	[],
	...aboutLines.map((line) => [text(line[locale], grey), text(values[line.id] ?? '')]),
	[],
	...howTo[locale].map((line) => [text(line, { wrap: true, columnSpan: 2 }), null])
];

function tableRows(
	pkg: DataPackage,
	rows: readonly Record<string, string>[],
	locale: Locale
): SheetData {
	const { fields } = schemaOf(pkg);
	return [
		[text(identityOf(pkg.name), small)],
		[text(pkg.kreismonitor.title[locale], { fontWeight: 'bold', fontSize: 14 })],
		fields.map(({ kreismonitor }) => text(kreismonitor.title[locale], grey)),
		fields.map(({ name }) => text(name, grey)),
		fields.map((field) => text(allowedIn(pkg, field, locale) || '–', small)),
		...rows.map((row) => fields.map(({ name }) => text(row[name] ?? '')))
	];
}

const howTo = {
	de: [
		'Ein Blatt je Tabelle. Die grauen Zeilen bleiben, wie sie sind; darunter steht je Zeile ein Eintrag.',
		'Ein Blatt ohne Einträge lässt seine Tabelle, wie sie ist. Ein Blatt mit Einträgen ersetzt sie ganz.',
		'Beginnen Sie mit editions, themes, organisations und target-groups: Andere Blätter nennen deren Schlüssel. Schlüssel sind kleine Buchstaben, Ziffern und Bindestriche.',
		'Was Sie nicht wissen, bleibt leer. Nie eine Liste in einer Zelle: Zwei Beteiligte sind zwei Zeilen.'
	],
	en: [
		'One sheet for each table. The grey lines stay as they are; below, each line is one entry.',
		'A sheet without entries leaves its table as it is. A sheet with entries replaces it as a whole.',
		'Begin with editions, themes, organisations and target-groups: other sheets name their keys. Keys are small letters, digits and hyphens.',
		'What you do not know stays empty. Never a list in a cell: two partners are two lines.'
	]
};
