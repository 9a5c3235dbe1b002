import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { category, placeIn } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentNothing } from '../kinds/nothing.ts';
import { gapData } from './gap-data.ts';
import { citationOf, gapCube, isRounding, latestGap, type Gap, type GapRow } from './gap.ts';
import { gapBarsWords } from './gap-bars.words.ts';
import { gapWords, partsText } from './gap.words.ts';

/** Where a gap is shown for: its key, its name and how a sentence says "in". */
export interface Place {
	region: string;
	name: string;
	in: string;
}

/** A figure of the gap by qualification, as bars on both sides of zero, for one place. */
export const gapBars = (
	id: string,
	placeOf: (context: Context) => Place,
	ownScale: boolean
): Figure<GapRow> => ({
	id,
	cube: gapCube(id),
	present: (rows, context) => {
		const place = placeOf(context);
		const gap = latestGap(rows, place.region);
		return gap ? shown(gap, place, context, ownScale) : nothing(place, context);
	}
});

function shown(gap: Gap, place: Place, context: Context, ownScale: boolean): Presentation {
	const { format, locale } = context;
	const words = gapBarsWords[locale];
	const common = gapWords[locale];
	const bars = barRows(gap, place, context);
	const net = netRow(gap, place, context);
	const subtitle = words.subtitle(place.name, gap.base, gap.horizon, ownScale);
	const data = dataOf(bars, gap, place, context);
	return {
		headline: words.headline(gap.net ?? gap.sum ?? gap.skilled, gap.horizon, place.in, format),
		subtitle,
		summary: words.summary(gap.skilled, gap.withoutDegree, format),
		chart: barChart({ rows: [...bars, ...net], ends: words.ends }),
		data,
		table: printTable(data, { caption: subtitle, lines: 'qualification' }, context),
		notes: [...differenceNote(gap, context), common.model],
		citation: citationOf(gap, locale),
		...((gap.net === null || gap.sum !== null) && { also: ['own-calculation'] as const })
	};
}

function dataOf(
	bars: readonly BarRow[],
	gap: Gap,
	{ region, name }: Place,
	context: Context
): FigureData {
	const words = gapBarsWords[context.locale];
	const parts = bars.map((bar) => ({ id: bar.id, name: bar.name, value: bar.value }));
	const extra = (id: 'sum' | 'net', value: number | null) =>
		value === null ? [] : [{ id, name: words[id], value }];
	return gapData(
		[...parts, ...extra('sum', gap.sum), ...extra('net', gap.net)],
		gap,
		placeIn(region, name, context),
		{ column: category('qualification', words.qualification), measure: words.column },
		context
	);
}

function barRows(gap: Gap, place: Place, { format, locale, t }: Context): BarRow[] {
	const common = gapWords[locale];
	const row = (id: 'vocational' | 'academic' | 'withoutDegree', value: number | null): BarRow => {
		const name = common[id];
		if (value === null) {
			const text = t.missing['not-stated'];
			return { id, name, role: 'muted', value: 'not-stated', text, label: `${name}: ${text}` };
		}
		const text = format.signed(value);
		const label = `${name}, ${place.name}, ${common.span(gap.base, gap.horizon)}: ${value > 0 ? '+' : ''}${format.unit(value, 'persons')} (${common.direction(value)})`;
		return { id, name, role: value < 0 ? 'negative' : 'context', value, text, label };
	};
	return [
		row('vocational', gap.vocational),
		row('academic', gap.academic),
		row('withoutDegree', gap.withoutDegree)
	];
}

/** The published net figure below its parts, with what these add up to where that is another number. */
function netRow(gap: Gap, { region, name: where }: Place, context: Context): BarRow[] {
	const { county, format, locale } = context;
	const { net, sum, base, horizon } = gap;
	if (net === null) return [];
	const [words, common] = [gapBarsWords[locale], gapWords[locale]];
	const name = words.net;
	const label = `${name}, ${where}, ${common.span(base, horizon)}: ${format.signed(net)} (${common.direction(net)})`;
	return [
		{
			...{ id: 'net', name, value: net, text: format.signed(net), label },
			role: region === county.region ? 'accent' : 'compare',
			...(sum !== null &&
				sum !== net && {
					detail: words.parts(format.signed(sum), isRounding(net - sum))
				})
		}
	];
}

/** Says that parts and printed net figure differ; no note where they agree. */
export function differenceNote(gap: Gap, { format, locale }: Pick<Context, 'format' | 'locale'>) {
	const { net, sum, withoutDegree } = gap;
	if (net === null || sum === null || withoutDegree === null || net === sum) return [];
	const print = (value: number) => format.number(-value);
	return [
		gapWords[locale].difference(
			partsText([gap.vocational, gap.academic, withoutDegree], format),
			print(sum),
			print(net),
			format.number(Math.abs(net - sum)),
			isRounding(net - sum)
		)
	];
}

const nothing = (place: Place, { locale }: Context): Presentation =>
	presentNothing(
		gapWords[locale].none(place.in),
		place.name,
		{ id: 'name', name: gapBarsWords[locale].qualification },
		'model'
	);
