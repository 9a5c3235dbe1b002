import { EngineError, toEngineError } from '../engine-error.ts';
import { readColumns } from '../parquet-columns.ts';
import { comparePart, type PartParams } from '../queries/compare-part.ts';
import { everyone, indicatorList, type Population } from '../queries/compare.ts';
import { placeList, placeOverview } from '../queries/place-overview.ts';
import { checkRows, type Asked, type Run } from '../query.ts';
import { isKey, listOf, overviewFolder, partHolds, partOf, placesPath } from './names.ts';

type Row = Record<string, unknown>;

/** Bytes of a part by its path below the folder of all parts, checked against the manifest. */
export type ReadPart = (path: string) => Promise<Uint8Array>;

/** Answers questions from static parts, without an engine; refuses by name what no part holds. */
export function makePartsRun(read: ReadPart): Run {
	const rows = async (path: string): Promise<Row[]> => {
		const bytes = await read(`${path}.parquet`);
		return orDamaged(path, async () => toRows(await readColumns(bytes)));
	};
	const answers: Readonly<Record<string, (params: unknown) => Promise<Row[]>>> = {
		[indicatorList.name]: (params) => {
			const { level, within, ...who } = params as PartParams;
			return onlyEveryone(who, () => rows(listPath(level, within)));
		},
		[comparePart.name]: (params) => {
			const asked = params as PartParams;
			return onlyEveryone(asked, () => compareRows(asked, rows));
		},
		[placeList.name]: (params) => {
			const { within } = params as { within: string };
			if (within !== '' && !isKey(within)) throw notInParts(`places in "${within}"`);
			return rows(placesPath(within)).then((found) =>
				found.filter(({ region }) => String(region).startsWith(within))
			);
		},
		[placeOverview.name]: (params) => {
			const { region } = params as { region: string };
			if (!isKey(region)) throw notInParts(`overview of "${region}"`);
			return rows(`${overviewFolder(region)}/${region}`);
		}
	};
	return async <P, R>(asked: Asked<P, R>, params: P): Promise<R[]> => {
		const answer = answers[asked.name];
		if (!answer) throw notInParts(asked.name);
		const rows = await answer(params);
		return orDamaged(asked.name, async () => checkRows(asked, rows));
	};
}

/** What arrived is not what it should be, whoever notices. */
const orDamaged = <T>(where: string, work: () => Promise<T>): Promise<T> =>
	work().catch((error: unknown) => {
		throw toEngineError(error, 'damaged', where);
	});

const notInParts = (what: string) => new EngineError('query', `${what}: no part answers this`);

function listPath(level: string, within: string): string {
	const list = listOf(level, within);
	if (list === null) throw notInParts(`${level} in "${within}"`);
	return `indicators/${list}`;
}

function onlyEveryone({ sex, age }: Population, answer: () => Promise<Row[]>): Promise<Row[]> {
	if (sex === everyone.sex && age === everyone.age) return answer();
	throw notInParts(`sex ${sex}, age ${age}`);
}

async function compareRows(
	{ indicator, level, within, beside }: PartParams,
	rows: (path: string) => Promise<Row[]>
): Promise<Row[]> {
	const part = partOf(level, within);
	const outside = beside.find((region) => part === null || !partHolds(part, region));
	if (part === null || outside !== undefined)
		throw notInParts(`${level} in "${within}" beside ${outside ?? 'none'}`);
	const [list, places, values] = await Promise.all([
		rows(listPath(level, within)),
		rows(`places/${part}`),
		rows(`${indicator}/${part}`)
	]);
	const meant = new Set(
		places
			.filter((row) => row.level === level && String(row.region).startsWith(within))
			.map(({ region }) => region)
	);
	for (const region of beside) meant.add(region);
	const isMeant = ({ region }: Row) => meant.has(region);
	return [
		...list.map(({ indicator, comparable }) => ({ row: 'choice', indicator, comparable })),
		...list
			.filter((row) => row.indicator === indicator)
			.map((row) => ({ row: 'indicator', ...row })),
		...places.filter(isMeant).map((row) => ({ row: 'region', ...row })),
		...values
			.filter((row) => isMeant(row) && row.sex === everyone.sex && row.age === everyone.age)
			.map((row) => ({ row: 'value', ...row }))
	];
}

function toRows(columns: Awaited<ReturnType<typeof readColumns>>): Row[] {
	const length = columns[0]?.values.length ?? 0;
	return Array.from({ length }, (_, at) =>
		Object.fromEntries(columns.map(({ name, values }) => [name, values[at]]))
	);
}
