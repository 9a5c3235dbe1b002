import { printTable } from '../columns/table.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { waterfallChart } from '../../charts/waterfall/chart.ts';
import type { WaterfallStep } from '../../charts/waterfall/data.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { category, countyPlace } from '../columns/where.ts';
import { gapData } from './gap-data.ts';
import { differenceNote } from './gap-bars.ts';
import { citationOf, gapCube, latestGap, type Gap, type GapRow } from './gap.ts';
import { gapWords } from './gap.words.ts';
import { nothingFound } from '../trend.words.ts';
import { skillsGapGrossWords } from './skills-gap-gross.words.ts';

/** Where no forecast names the county there are no parts either. */
const nobody = { base: null, horizon: 0, certainty: 'model' } as const;

/** From the missing skilled workers to the printed net figure, which offsets a surplus of unskilled people. */
export const skillsGapGross: Figure<GapRow> = {
	id: 'skills-gap-gross',
	cube: gapCube('skills-gap-gross'),
	present: (rows, context) => {
		const { county, locale } = context;
		const gap = latestGap(rows, county.region);
		const words = skillsGapGrossWords[locale];
		const common = gapWords[locale];
		const steps = gap ? stepsOf(gap, context) : [];
		const subtitle = gap
			? words.subtitle(county.name[locale], gap.base, gap.horizon)
			: county.name[locale];
		const data = gapData(
			steps,
			gap ?? nobody,
			countyPlace(context),
			{ column: category('step', words.step), measure: words.column, signed: false },
			context
		);
		return {
			...(gap ? findings(gap, context) : nothingFound(common.none(county.in[locale]))),
			subtitle,
			chart: waterfallChart({ steps }),
			data,
			table: printTable(data, { caption: subtitle, lines: 'step' }, context),
			notes: gap ? [words.note, ...differenceNote(gap, context)] : [],
			...(gap && { citation: citationOf(gap, locale) })
		};
	}
};

function findings(
	gap: Gap,
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = skillsGapGrossWords[locale];
	const print = (value: number) => format.number(-value);
	const where = county.in[locale];
	const surplus = gap.withoutDegree !== null && gap.withoutDegree > 0 ? gap.withoutDegree : null;
	const net = gap.net ?? gap.sum;
	const headline =
		gap.skilled >= 0
			? words.noGap(where, gap.horizon)
			: surplus !== null && net !== null
				? words.headline(where, print(gap.skilled), print(net), gap.horizon)
				: words.same(where, print(gap.skilled), gap.horizon);
	const both =
		gap.net !== null && gap.sum !== null && gap.net !== gap.sum
			? words.both(print(gap.sum), print(gap.net))
			: '';
	const fills =
		surplus === null ? words.adds : words.fills(format.unit(surplus, 'persons'), surplus === 1);
	return { headline, summary: `${fills} ${both}`.trim() };
}

function stepsOf(gap: Gap, { format, locale }: Context): WaterfallStep[] {
	const words = skillsGapGrossWords[locale];
	const common = gapWords[locale];
	const span = common.span(gap.base, gap.horizon);
	const step = (
		id: string,
		name: string,
		value: number | null,
		kind: 'delta' | 'total',
		role: Role
	) => (value === null ? [] : [make(id, name, -value, kind, role)]);
	const make = (
		id: string,
		name: string,
		value: number,
		kind: 'delta' | 'total',
		role: Role
	): WaterfallStep => {
		const text = format.number(value);
		const label = `${name}, ${span}: ${format.unit(value, 'persons')}`;
		return { id, name, value, step: kind, role, text, label };
	};
	const isSurplus = (gap.withoutDegree ?? 0) > 0;
	return [
		...step('vocational', common.vocational, gap.vocational, 'delta', 'negative'),
		...step('academic', common.academic, gap.academic, 'delta', 'negative'),
		...step('gross', words.gross, gap.skilled, 'total', 'negative'),
		...step(
			'without',
			isSurplus ? words.surplus : words.lack,
			gap.withoutDegree,
			'delta',
			isSurplus ? 'context' : 'negative'
		),
		...step('sum', words.sum, gap.sum, 'total', 'compare'),
		...step('net', words.net, gap.net, 'total', 'accent')
	];
}
