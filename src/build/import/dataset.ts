import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedCertainties } from '#lib/core/certainty.ts';
import { observationFields } from '#lib/data/schema/package-rules.ts';
import { readPackage, type DataPackage } from '#lib/data/schema/package.ts';
import { freshPackage, readRecords, toCsv, toJson, withSource, type Changed } from './files.ts';
import { isObservation, type Observation } from './map.ts';
import { makePlan, type Plan } from './plan.ts';
import type { ImportTable } from './tables.ts';

/** What the files of one dataset would change: the plan for people, the texts for the disk. */
export function planDataset(
	data: string,
	tables: readonly ImportTable[],
	incoming: readonly Observation[],
	today: string
): { plan: Plan; changed: Changed } {
	const [table] = tables;
	if (!table) throw new Error('a dataset needs a table');
	const { dataset } = table;
	const exists = existsSync(join(data, dataset, 'data.csv'));
	const known = exists ? readRecords(data, dataset).filter(isObservation) : [];
	const founded = new Map(
		readRecords(data, 'regions').map(({ region = '', valid_from = '' }) => [region, valid_from])
	);
	for (const [region, since] of founded) if (since === '') founded.delete(region);
	const plan = makePlan(known, incoming, founded);
	const changed: Changed = new Map();
	if (plan.added.length + plan.revised.length === 0) return { plan, changed };
	changed.set(
		`${dataset}/data.csv`,
		toCsv(
			observationFields,
			plan.rows.map((row) => ({ ...row }))
		)
	);
	const text = exists
		? readFileSync(join(data, dataset, 'datapackage.json'), 'utf8')
		: toJson(newPackage(data, table));
	const sources = new Set(plan.added.map(({ source }) => source));
	const listed = readRecords(data, 'sources').filter(({ source }) => sources.has(source ?? ''));
	const whole = listed.reduce((whole, row) => withSource(whole, row), text);
	changed.set(`${dataset}/datapackage.json`, freshPackage(whole, plan.rows, today));
	if (!exists) changed.set(`${dataset}/NOTES.md`, notesOf(table));
	for (const one of tables) if (one.add) addToRegisters(data, one.add, dataset, changed);
	return { plan, changed };
}

/** The package of a dataset that is there. */
export function packageOf(data: string, dataset: string): DataPackage {
	const path = join(data, dataset, 'datapackage.json');
	const { pkg } = readPackage(readFileSync(path, 'utf8'), path);
	if (!pkg) throw new Error(`${path} cannot be read; "npm run data" says why`);
	return pkg;
}

/** A dataset of its own: fields and owner as in the labour market, words and source of the table. */
function newPackage(data: string, { dataset, source, add }: ImportTable): DataPackage {
	const model = packageOf(data, 'labour-market');
	if (!add)
		throw new Error(`data/${dataset} does not exist, and its table has nothing under "add"`);
	const { title } = add;
	return {
		...model,
		name: dataset,
		title: title.de,
		description: title.de,
		keywords: [],
		licenses: [licenceOf(model, add.source)],
		sources: [{ title: title.de, path: add.source.url, version: source }],
		kreismonitor: {
			...model.kreismonitor,
			...{ compared: null, delay: 1, sourceFrequency: undefined },
			title,
			description: title,
			referenceDate: '2000',
			territorialStatus: null,
			regionConcept: null,
			certainty: certaintyOf(add) ?? model.kreismonitor.certainty,
			attribution: [add.source.attribution, add.source.licence].join('; ')
		},
		resources: [{ ...model.resources[0], name: dataset }]
	};
}

/** The licence that the source names; its full title where the project uses it already. */
function licenceOf(
	model: DataPackage,
	{ licence = '', licence_url: path }: Record<string, string>
) {
	const known = model.licenses.find(({ name }) => name === licence);
	return known ?? { name: licence, title: licence, path };
}

const certaintyOf = ({ indicators: [first] }: NonNullable<ImportTable['add']>) =>
	publishedCertainties.find((one) => one === first?.certainty);

const notesOf = ({ dataset, table }: ImportTable): string =>
	`# ${dataset}\n\nOrigin: official table ${table}, brought in with \`npm run import\`.\n\nNext year: export the same table and run \`npm run import -- <file>\`.\n`;

function addToRegisters(
	data: string,
	add: NonNullable<ImportTable['add']>,
	dataset: string,
	changed: Changed
): void {
	extend('sources', 'source', [add.source]);
	extend('indicators', 'indicator', add.indicators);
	const path = 'indicators/datapackage.json';
	const pkg = packageOf(data, 'indicators');
	const list = pkg.resources[0].schema.fields.find(({ name }) => name === 'dataset')?.constraints
		.enum;
	if (list && !list.includes(dataset)) {
		list.push(dataset);
		changed.set(path, toJson(pkg));
	}

	function extend(register: string, key: string, rows: readonly Record<string, string>[]): void {
		const known = readRecords(data, register);
		const fresh = rows.filter((row) => !known.some((one) => one[key] === row[key]));
		if (fresh.length === 0) return;
		const columns = Object.keys(known[0] ?? {});
		const all = [...known, ...fresh].sort((a, b) => ((a[key] ?? '') < (b[key] ?? '') ? -1 : 1));
		changed.set(`${register}/data.csv`, toCsv(columns, all));
	}
}
