import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import type { Context, Figure, Presentation, TableData } from '../figure.ts';
import { presentNothing } from '../kinds/nothing.ts';
import { citationOf } from './gap.ts';
import { employees, gapShareCube, type GapShareRow } from './gap-share-cube.ts';
import { shareData } from './gap-share-data.ts';
import { components, sharesOf, type GapShare } from './gap-share.ts';
import { gapWords } from './gap.words.ts';
import { gapBarsWords } from './gap-bars.words.ts';
import { gapShareWords } from './skills-gap-per-1000.words.ts';

/** The latest forecast of county and state per 1,000 employees: gaps of places of different size compare. */
export const skillsGapPer1000: Figure<GapShareRow> = {
	id: 'skills-gap-per-1000',
	cube: gapShareCube,
	present: (rows, context) => {
		const shares = sharesOf(rows, context);
		return shares.length > 0 ? shown(shares, context) : nothing(context);
	}
};

function shown(shares: readonly GapShare[], context: Context): Presentation {
	const { format, locale, t } = context;
	const words = gapShareWords[locale];
	const [first] = shares;
	if (!first) return nothing(context);
	const { gap } = first;
	const date = format.period(first.date);
	const subtitle = words.subtitle(date, gap.base, gap.horizon);
	const nets = shares.flatMap((share) => {
		const net = share.parts.find(({ id }) => id === 'net');
		return net ? [{ ...share, ...net }] : [];
	});
	return {
		headline: words.headline(
			gap.horizon,
			nets.map(({ in: where, share }) =>
				words.amount(where, format.number(Math.abs(share), 1), share)
			)
		),
		subtitle,
		summary: words.summary(
			t.list(
				nets.map(({ in: where, people, employees: all }) =>
					words.counted(where, format.number(Math.abs(people)), people, format.number(all))
				)
			),
			date
		),
		chart: barChart({ rows: barsOf(shares, context), ends: gapBarsWords[locale].ends }),
		data: shareData(shares, context),
		table: tableOf(shares, subtitle, context),
		notes: [
			words.denominator(date, gap.base),
			...shares.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : [])),
			gapWords[locale].model
		],
		citation: citationOf(gap, locale)
	};
}

const textOf = (share: number, { format }: Context) => format.signed(share, 1);

function barsOf(shares: readonly GapShare[], context: Context): BarRow[] {
	const words = gapShareWords[context.locale];
	return components.flatMap((id) =>
		shares.flatMap((place, index) => {
			const part = place.parts.find((own) => own.id === id);
			if (!part) return [];
			const [group, { name }] = [words.components[id], place];
			const text = textOf(part.share, context);
			return [
				{
					...{ id: `${id}-${place.region}`, group, name, value: part.share, text },
					role: index === 0 ? ('accent' as const) : ('compare' as const),
					label: `${group}, ${name}: ${words.spoken(text)}`
				}
			];
		})
	);
}

/** A row for each part and place: people, employees, and what comes of it. */
function tableOf(shares: readonly GapShare[], caption: string, context: Context): TableData {
	const { format, locale } = context;
	const { columns, components: names } = gapShareWords[locale];
	return {
		caption,
		columns: [
			{ id: 'part', name: columns.part, numeric: false },
			{ id: 'people', name: columns.people, numeric: true },
			{ id: employees, name: columns.employees, numeric: true },
			{ id: 'share', name: columns.share, numeric: true }
		],
		rows: components.flatMap((id) =>
			shares.flatMap((place) => {
				const part = place.parts.find((own) => own.id === id);
				if (!part) return [];
				return [
					{
						id: `${id}-${place.region}`,
						cells: [
							`${names[id]}, ${place.name}`,
							format.signed(part.people),
							format.number(place.employees),
							textOf(part.share, context)
						]
					}
				];
			})
		)
	};
}

function nothing({ county, locale }: Context): Presentation {
	const text = gapWords[locale].none(county.in[locale]);
	return presentNothing(text, county.name[locale], { id: 'part', name: text }, 'model');
}
