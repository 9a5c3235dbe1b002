import { readFile } from 'node:fs/promises';
import { names } from 'virtual:indicator-names';
import type { Locale } from '../../core/locale.ts';
import { readResult } from '../../analysis/read-result.ts';
import type { Result } from '../../analysis/result.ts';
import type { DeskColumn, DeskIndicator, DeskTable } from '../../analysis/tables.ts';
import { loadCatalog, type CatalogDataset } from '../../data/catalog.server.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { readCodebook } from '../../data/codebook.ts';
import { parquetToArrow } from '../../data/parquet.ts';
import { tableName } from '../../data/tables.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { analysisWords } from './words.ts';

const sampleSize = 3;
const allOfficial = 'observations';

/** Everything that can be asked at the desk, in one language, with a few rows of each table. */
export async function loadTables(locale: Locale): Promise<DeskTable[]> {
	const { datasets } = await loadCatalog();
	const indicators = await indicatorsIn(locale);
	const [official] = datasets.filter(({ group }) => group === 'official');
	const tables = await Promise.all(
		datasets.map((dataset) => describe(dataset, indicators.get(dataset.id) ?? [], locale))
	);
	return official ? [await everything(official, indicators, locale), ...tables] : tables;
}

async function describe(
	dataset: CatalogDataset,
	indicators: readonly DeskIndicator[],
	locale: Locale
): Promise<DeskTable> {
	const t = await loadMessages(locale);
	const { id, title, description, territorialStatus, regionConcept, certainty, sources } = dataset;
	const notes = [t.certainty[certainty], territorialStatus?.[locale], regionConcept?.[locale]];
	return {
		name: tableName(id),
		title: title[locale],
		about: description[locale],
		rows: dataset.rows,
		...(await stored(id, dataset, locale)),
		indicators,
		path: `/daten/${id}/`,
		source: sources.map((source) => source.title).join('; '),
		notes: notes.filter((note) => note !== undefined),
		own: false
	};
}

/** The table of all official observations, which the engine of the figures asks as well. */
async function everything(
	like: CatalogDataset,
	indicators: ReadonlyMap<string, readonly DeskIndicator[]>,
	locale: Locale
): Promise<DeskTable> {
	const words = analysisWords[locale].observations;
	const { rows } = (await manifestFiles())[`${allOfficial}.parquet`] ?? { rows: 0 };
	return {
		name: allOfficial,
		...{ title: words.title, about: words.about, source: words.source },
		...{ rows, notes: [], own: false },
		...(await stored(allOfficial, like, locale)),
		indicators: [...indicators.values()].flat()
	};
}

async function stored(id: string, { fields }: CatalogDataset, locale: Locale) {
	const result = await (read.get(id) ?? readTable(id));
	const words = analysisWords[locale];
	const codebook = await loadFields();
	const titleOf = (name: string): string => {
		const plain = name.replace(/_symbol$/, '');
		const field = fields.find((own) => own.name === plain)?.title ?? codebook[plain];
		const title = field?.[locale] ?? plain;
		return plain === name ? title : words.symbolOf(title);
	};
	return {
		columns: result.columns.map(({ name, kind }): DeskColumn => {
			const role = roleOf(name, result);
			const plain = kind === 'number' ? 'number' : 'text';
			return { name, kind: plain, title: titleOf(name), ...(role && { role }) };
		}),
		sample: result.rows.slice(0, sampleSize),
		keys: dividing(result)
	};
}

/** Both languages describe the same rows. */
const read = new Map<string, Promise<Result>>();

function readTable(id: string): Promise<Result> {
	const reading = readFile(`static/data/${id}.parquet`)
		.then(parquetToArrow)
		.then((arrow) => readResult(arrow, Infinity));
	read.set(id, reading);
	return reading;
}

const mostValues = 150;
const longText = 60;

/** A column with signs is measured; one with few short values divides. */
function roleOf(name: string, { columns, rows }: Result): DeskColumn['role'] | undefined {
	if (columns.some((own) => own.name === `${name}_symbol`)) return 'measure';
	if (/_symbol$|^(note|reason|description)/.test(name)) return undefined;
	const at = columns.findIndex((own) => own.name === name);
	const values = new Set(rows.map((row) => String(row[at] ?? '')));
	const isLong = [...values].some((value) => value.length > longText);
	return values.size > mostValues || isLong ? undefined : 'dimension';
}

/** Columns whose parts have a whole among them. */
const dividing = ({ columns, rows }: Result): string[] =>
	columns.flatMap(({ name }, at) => (rows.some((row) => row[at] === 'total') ? [name] : []));

const json = async (name: string): Promise<unknown> =>
	JSON.parse(await readFile(`static/data/${name}`, 'utf8'));
const loadFields = async () => readCodebook(await json('codebook.json')).fields;
const manifestFiles = async () =>
	((await json('manifest.json')) as { files: Record<string, { rows: number }> }).files;

async function indicatorsIn(locale: Locale): Promise<Map<string, DeskIndicator[]>> {
	const { indicators } = readCodebook(await json('codebook.json'));
	const described = Object.entries(indicators).map(([id, { dataset }]) => {
		const { unit, decimals } = indicatorOf(id);
		return { dataset, id, name: names[id]?.[locale] ?? id, unit, decimals };
	});
	return new Map(
		[...Map.groupBy(described, ({ dataset }) => dataset)].map(([dataset, own]) => [
			dataset,
			own.map(({ id, name, unit, decimals }) => ({ id, name, unit, decimals }))
		])
	);
}
