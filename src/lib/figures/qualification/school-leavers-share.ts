import type { BarRow, Role } from '../../charts/kit/spec.ts';
import type { Context, Figure } from '../figure.ts';
import type { Observation } from '../observations.ts';
import { leaversCountCube, leaversShares, type LeaversShare } from './school-leavers.ts';
import { schoolLeaversWords } from './school-leavers.words.ts';

interface Shown {
	row: LeaversShare;
	bar: BarRow;
}

/** School leavers without a certificate in the latest year: county, state and country. */
export const schoolLeaversShare: Figure<Observation> = {
	id: 'school-leavers-share',
	cube: leaversCountCube('school-leavers-share'),
	present: (rows, context) => {
		const { format, locale, t } = context;
		const words = schoolLeaversWords[locale];
		const shown = regionsOf(rows, context);
		const subtitle = words.nowSubtitle(shown[0]?.row.period ?? '');
		return {
			...findings(shown, context),
			subtitle,
			chart: {
				kind: 'bars',
				rows: shown.map(({ bar }) => bar),
				formatValue: (value) => format.number(value)
			},
			table: {
				caption: subtitle,
				columns: [
					{ id: 'region', name: t.region, numeric: false },
					{ id: 'without', name: words.without, numeric: true },
					{ id: 'total', name: words.total, numeric: true },
					{ id: 'share', name: words.share, numeric: true }
				],
				rows: shown.map(({ row, bar }) => ({
					id: bar.id,
					cells: [bar.name, format.number(row.without), format.number(row.total), bar.text]
				}))
			},
			notes: [words.calculated, words.place],
			sources: [...new Set(shown.map(({ row }) => row.source))],
			certainty: ['full-count', 'own-calculation']
		};
	}
};

/** Regions with a share, all in the same year: the latest of the first region that has one. */
function regionsOf(rows: readonly Observation[], context: Context): Shown[] {
	const { county, locale } = context;
	const places: [string, string, Role][] = [
		[county.region, county.name[locale], 'accent'],
		[county.state, county.stateName[locale], 'compare'],
		[county.country, county.countryName[locale], 'context']
	];
	const all = places.map(([region]) => leaversShares(rows, region));
	const year = all.find((shares) => shares.length > 0)?.at(-1)?.period;
	return places.flatMap(([, name, role], index) => {
		const row = all[index]?.find(({ period }) => period === year);
		return row ? [{ row, bar: barOf(row, name, role, context) }] : [];
	});
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
	const own = shown.find(({ row }) => row.region === county.region);
	if (!own) return { headline: words.none(where), summary: `${words.none(where)}.` };
	const others = shown.filter((one) => one !== own).map(({ bar }) => `${bar.name} ${bar.text}`);
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
