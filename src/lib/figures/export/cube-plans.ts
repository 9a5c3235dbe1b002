import { isNumber, missingBySymbol, symbolOf, toValue, type Value } from '../../core/value.ts';
import type { Codebook } from '../../data/codebook.ts';
import type { Field, RowColumns } from '../../data/query.ts';
import { codeWord, ownTitle, registers } from './code-words.ts';
import type { Handout } from './handout.ts';
import type { Cell, Column } from './table.ts';
import { exportWords } from './words.ts';

/** A row of a cube in one language: fields with texts, numbers, lists or reasons. */
export type CubeRow = Readonly<Record<string, unknown>>;

/** A column with the way to its cells. */
export interface Plan extends Column {
	cell: (row: CubeRow) => Cell;
	/** Stands in the file even where it is the same in all rows. */
	always?: true;
}

/** What a plan needs to find its words. */
export type Speaker = Pick<Handout, 'county' | 'locale' | 't'> & {
	columns: RowColumns;
	codebook: Codebook;
	rows: readonly CubeRow[];
};

const titleOf = (field: string, { locale, codebook }: Speaker): string =>
	ownTitle(field, locale) ?? codebook.fields[field]?.[locale] ?? field;
const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A key and, where a register knows it, its name; place, period and indicator have the ids they have in every file. */
export function keyPlans(field: string, kind: Field, speak: Speaker): Plan[] {
	const { locale, codebook, rows } = speak;
	const register = codebook.codes[registers[field] ?? field];
	switch (kind) {
		case 'place':
			return pair('region', speak.t.region, ...placeOf(field, speak), speak);
		case 'period':
			return [
				{
					...{ id: 'period', title: speak.t.period, kind: 'text', role: 'key', always: true },
					cell: periodOf(field, speak.columns)
				}
			];
		case 'indicator':
			return pair(
				'indicator',
				exportWords[locale].columns.indicator,
				...measuredIn(field, speak),
				speak
			);
		default:
			if (!register || !rows.some((row) => textOf(row[field]) in register))
				return [wordPlan(field, 'key', speak)];
			return [
				labelPlan(field, register, speak),
				{
					...{ id: field, title: exportWords[locale].code(titleOf(field, speak)) },
					...{ kind: 'text', role: 'key' },
					cell: (row) => textOf(row[field])
				}
			];
	}
}

type Read = (row: CubeRow) => string;

function pair(id: string, title: string, key: Read, name: Read, { locale }: Speaker): Plan[] {
	return [
		{
			...{ id: `${id}_name`, title, kind: 'text', role: 'label', of: id, always: true },
			cell: name
		},
		{
			...{ id, title: exportWords[locale].code(title), kind: 'text', role: 'key', always: true },
			cell: key
		}
	];
}

function placeOf(field: string, { codebook, columns, county, locale }: Speaker): [Read, Read] {
	if (field === '')
		return columns.ofCounty
			? [() => county.region, () => county.name[locale]]
			: [() => '', () => ''];
	const names = codebook.codes.region ?? {};
	return [(row) => textOf(row[field]), (row) => names[textOf(row[field])]?.[locale] ?? ''];
}

function periodOf(field: string, { forecast }: RowColumns): Read {
	if (!forecast) return (row) => textOf(row[field]);
	const [base, horizon] = forecast;
	return (row) =>
		row[horizon] === null ? '' : `${textOf(row[base]) || '..'}/${textOf(row[horizon])}`;
}

function measuredIn(field: string, { codebook, columns, locale }: Speaker): [Read, Read] {
	const { measures } = columns;
	if (field === '') return [() => measures?.id ?? '', () => measures?.[locale] ?? ''];
	const names = codebook.codes[field] ?? {};
	return [
		(row) => textOf(row[field]),
		(row) =>
			names[textOf(row[field])]?.[locale] ??
			codeWord(field, textOf(row[field]), locale) ??
			textOf(row[field])
	];
}

function valueIn(row: CubeRow, field: string): Value {
	const value = row[field];
	const reason = [...Object.values(missingBySymbol), 'not-stated' as const].find(
		(own) => own === value
	);
	return (
		reason ?? toValue(typeof value === 'number' ? value : null, textOf(row[`${field}_symbol`]))
	);
}

/** A measure: number, sign, and reason or flag in words. */
export function measurePlans(field: string, speak: Speaker): Plan[] {
	const { t, locale } = speak;
	const { columns } = exportWords[locale];
	const isMain = field === 'value';
	const title = isMain ? columns.value : titleOf(field, speak);
	const beside = (name: string) => (isMain ? name : `${title}: ${name}`);
	const flags: Readonly<Record<string, string>> = t.flags;
	return [
		{
			...{ id: field, title, kind: 'number', role: 'value', always: true },
			cell: (row) => {
				const value = valueIn(row, field);
				return isNumber(value) ? value : null;
			}
		},
		{
			...{ id: isMain ? 'sign' : `${field}_sign`, title: beside(columns.sign) },
			...{ kind: 'text', role: 'sign', of: field, ...(isMain && { always: true }) },
			cell: (row) => {
				const value = valueIn(row, field);
				return isNumber(value) ? '' : symbolOf(value);
			}
		},
		{
			...{ id: isMain ? 'remark' : `${field}_remark`, title: beside(columns.remark) },
			...{ kind: 'text', role: 'remark', of: field },
			cell: (row) => {
				const value = valueIn(row, field);
				const flag = isMain ? textOf(row.flag) : '';
				return isNumber(value) ? (flags[flag] ?? flag) : t.missing[value];
			}
		}
	];
}

/** The unit behind the value: of the row, of all rows, or of the row's indicator. */
export function unitPlan({ locale, t, codebook, columns }: Speaker): Plan {
	const units: Readonly<Record<string, { other: string }>> = t.units;
	const idOf = (row: CubeRow): string => {
		const { unit } = columns;
		if (typeof unit === 'string') return unit;
		if (unit) return unit.units[textOf(row[unit.field])] ?? '';
		return textOf(row.unit) || (codebook.indicators[textOf(row.indicator)]?.unit ?? '');
	};
	return {
		...{
			id: 'unit',
			title: exportWords[locale].columns.unit,
			kind: 'text',
			role: 'unit',
			always: true
		},
		cell: (row) => units[idOf(row)]?.other ?? idOf(row)
	};
}

function labelPlan(field: string, register: Codebook['codes'][string], speak: Speaker): Plan {
	return {
		...{
			id: `${field}_name`,
			title: titleOf(field, speak),
			kind: 'text',
			role: 'label',
			of: field
		},
		cell: (row) => register[textOf(row[field])]?.[speak.locale] ?? textOf(row[field])
	};
}

/** A column of texts, of words for codes, or of lists. */
export function wordPlan(field: string, role: 'key' | 'attribute', speak: Speaker): Plan {
	const { t, locale, codebook, rows } = speak;
	const register = codebook.codes[registers[field] ?? ''];
	const certainty: Readonly<Record<string, string>> = t.certainty;
	const say = (code: string): string =>
		(field === 'certainty' ? certainty[code] : register?.[code]?.[locale]) ??
		codeWord(field, code, locale) ??
		code;
	const isNumeric = rows.every(({ [field]: value }) => value === null || typeof value === 'number');
	return {
		...{ id: field, title: titleOf(field, speak), kind: isNumeric ? 'number' : 'text', role },
		cell: ({ [field]: value }) => {
			if (typeof value === 'number') return value;
			if (Array.isArray(value)) return value.map(String).map(say).join('; ');
			return value === null || value === undefined ? (isNumeric ? null : '') : say(String(value));
		}
	};
}
