import { county } from '../core/county.ts';
import { missingBySymbol, type MissingSymbol } from '../core/value.ts';

type Row = Readonly<Record<string, unknown>>;
type Change = (rows: readonly Row[]) => Row[];

const isMeasured = (row: Row): boolean => 'value' in row;

/** Rows with other numbers: each measured row gets the value, the sign in its place, or both. */
const setting =
	(value: number | null, symbol: string, only: (row: Row) => boolean = () => true): Change =>
	(rows) =>
		rows.map((row) => {
			// A column without signs has no way to be missing.
			if (!isMeasured(row) || !only(row) || (symbol !== '' && !('value_symbol' in row))) return row;
			return {
				...row,
				value,
				...('value_symbol' in row && { value_symbol: symbol }),
				...('share' in row && { share: null })
			};
		});

const timeOf = (row: Row): string => String(row.period ?? row.year ?? row.day ?? '');

/** The measured rows of the last period. */
const latest = (rows: readonly Row[]) => {
	const last = rows.filter(isMeasured).map(timeOf).toSorted().at(-1);
	return (row: Row): boolean => timeOf(row) === last;
};

const keeping =
	(keep: (row: Row) => boolean): Change =>
	(rows) =>
		rows.filter((row) => !isMeasured(row) || keep(row));

const isCounty = ({ region }: Row): boolean => region === undefined || region === county.region;

const isEntry = (row: Row): boolean => row.kind === 'activity';
const entries =
	(change: (row: Row, index: number) => Row | null): Change =>
	(rows) => {
		let index = 0;
		return rows.flatMap((row): Row[] => {
			const changed = isEntry(row) ? change(row, index++) : row;
			return changed === null ? [] : [changed];
		});
	};

const symbols = Object.keys(missingBySymbol).filter((own) => own !== '-') as MissingSymbol[];

/** What may happen to the rows of a figure, by name; the symbol is the reason all numbers are missing for. */
export const edgeCases: readonly { name: string; change: Change; symbol?: MissingSymbol }[] = [
	{ name: 'all zero', change: setting(0, '') },
	{ name: 'exactly nothing', change: setting(0, '-') },
	{ name: 'all one', change: setting(1, '') },
	{ name: 'all minus one', change: setting(-1, '') },
	{ name: 'all two', change: setting(2, '') },
	{ name: 'all negative', change: setting(-3, '') },
	{ name: 'less than a unit', change: setting(0.04, '') },
	{ name: 'very large', change: setting(1_234_567, '') },
	...symbols.flatMap((symbol) => [
		{ name: `all missing (${symbol})`, change: setting(null, symbol), symbol },
		{
			name: `county missing (${symbol})`,
			change: (rows: readonly Row[]) => setting(null, symbol, isCounty)(rows)
		},
		{
			name: `latest missing (${symbol})`,
			change: (rows: readonly Row[]) => setting(null, symbol, latest(rows))(rows)
		}
	]),
	{
		name: 'latest of the county zero',
		change: (rows) => setting(0, '', (row) => isCounty(row) && latest(rows)(row))(rows)
	},
	{
		name: 'latest of the county one',
		change: (rows) => setting(1, '', (row) => isCounty(row) && latest(rows)(row))(rows)
	},
	{ name: 'only the county', change: keeping(isCounty) },
	{ name: 'only others', change: keeping((row) => row.region !== county.region) },
	{ name: 'only the last period', change: (rows) => keeping(latest(rows))(rows) },
	{
		name: 'only the county in the last period',
		change: (rows) => keeping((row) => isCounty(row) && latest(rows)(row))(rows)
	},
	{ name: 'nothing measured', change: keeping(() => false) },
	{ name: 'no activity', change: entries(() => null) },
	{ name: 'one activity', change: entries((row, index) => (index === 0 ? row : null)) },
	{ name: 'two activities', change: entries((row, index) => (index < 2 ? row : null)) },
	{
		name: 'activities without partners and groups',
		change: entries((row) => ({
			...row,
			partners: [],
			...('groups' in row && { groups: [], explicit: [], implied: [] })
		}))
	},
	{
		name: 'all planned',
		change: entries((row) => ({ ...row, ...('status' in row && { status: 'planned' }) }))
	}
];
