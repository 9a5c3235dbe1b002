import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { valueText } from '../../i18n/format.ts';
import { indicatorMeasure, observedPeriod } from '../columns/build.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import type { Context, Figure } from '../figure.ts';
import type { Observation } from '../observations.ts';
import { nothingFound } from '../trend.words.ts';
import {
	computedShare,
	leavers,
	leaversCountCube,
	leaversShares,
	leaversWithout,
	type LeaversShare
} from './school-leavers.ts';
import { schoolLeaversWords } from './school-leavers.words.ts';

/** A region with its counts; without a share where one of them is missing. */
interface Shown {
	row: LeaversShare | undefined;
	bar: BarRow;
	counts: readonly [without: Value, total: Value];
	source: string;
}

/** School leavers without a certificate in the latest year: county, state and country. */
export const schoolLeaversShare: Figure<Observation> = {
	id: 'school-leavers-share',
	cube: leaversCountCube('school-leavers-share'),
	present: (rows, context) => {
		const { locale } = context;
		const words = schoolLeaversWords[locale];
		const { shown, year } = regionsOf(rows, context);
		const subtitle = words.nowSubtitle(year);
		const data = dataOf(shown, year, context);
		return {
			...findings(shown, context),
			subtitle,
			chart: barChart({
				rows: shown.map(({ bar }) => bar)
			}),
			data,
			table: printTable(data, { caption: subtitle, lines: 'region' }, context),
			notes: [words.calculated, words.place]
		};
	}
};

/** Both counts and the share we compute from them. */
function dataOf(shown: readonly Shown[], year: string, context: Context): FigureData {
	const words = schoolLeaversWords[context.locale];
	return {
		columns: [
			...whereAndWhen(context),
			{ ...indicatorMeasure(leavers.without, words.without), bare: true },
			{ ...indicatorMeasure(leavers.total, words.total), bare: true },
			computedShare(words.share)
		],
		rows: shown.map(({ bar, counts: [without, total], source }) => ({
			id: bar.id,
			place: placeIn(bar.id, bar.name, context),
			period: observedPeriod({ indicator: leavers.total, period: year }),
			terms: {},
			cells: {
				[leavers.without]: { value: without, source },
				[leavers.total]: { value: total, source },
				[computedShare('').id]: { value: bar.value, source }
			}
		}))
	};
}

/** Regions in one year: the latest of the first region that has a share, else the last there is. */
function regionsOf(
	rows: readonly Observation[],
	context: Context
): { shown: Shown[]; year: string } {
	const { county, locale } = context;
	const places: [string, string, Role][] = [
		[county.region, county.name[locale], 'accent'],
		[county.state, county.stateName[locale], 'compare'],
		[county.country, county.countryName[locale], 'context']
	];
	const all = places.map(([region]) => leaversShares(rows, region));
	const last = rows.map(({ period }) => period).toSorted();
	const year = all.find((shares) => shares.length > 0)?.at(-1)?.period ?? last.at(-1) ?? '';
	const known = places.filter(([region]) =>
		rows.some((row) => row.region === region && row.period === year)
	);
	const shown = known.map(([region, name, role]): Shown => {
		const row = all.flat().find((own) => own.region === region && own.period === year);
		const { without, total } = leaversWithout(rows, region, year);
		const bar = row
			? barOf(row, name, role, context)
			: missingBar(region, `${name}, ${year}`, { name, role }, [without, total], context);
		const source = rows.find((own) => own.region === region && own.period === year)?.source ?? '';
		return { row, bar, counts: [without, total], source };
	});
	return { shown, year };
}

function missingBar(
	id: string,
	start: string,
	named: { name: string; role: Role },
	counts: readonly Value[],
	{ t }: Context
): BarRow {
	const value = counts.find((count) => !isNumber(count)) ?? 'not-meaningful';
	const text = valueText(value, () => '', t.missing);
	return { id, ...named, value, text, label: `${start}: ${text}` };
}

function barOf(row: LeaversShare, name: string, role: Role, { format, locale }: Context): BarRow {
	const words = schoolLeaversWords[locale];
	const detail = words.detail(format.number(row.without), format.number(row.total));
	const text = format.unit(row.share, 'percent', 1);
	const label = `${name}, ${row.period}: ${text} (${detail})`;
	return { id: row.region, name, role, value: row.share, text, label, detail };
}

function findings(shown: readonly Shown[], { county, format, locale, t }: Context) {
	const words = schoolLeaversWords[locale];
	const where = county.in[locale];
	const own = shown.find(({ row }) => row?.region === county.region);
	if (!own?.row) return nothingFound(words.none(where));
	const others = shown
		.filter(({ row }) => row && row !== own.row)
		.map(({ bar }) => `${bar.name} ${bar.text}`);
	const { without, total, period } = own.row;
	return {
		headline: words.now(period, own.bar.text, where),
		summary: [
			words.ofAll(format.number(without), format.number(total)),
			others.length > 0 ? words.others(t.list(others)) : ''
		]
			.join(' ')
			.trim()
	};
}
