import { byKey } from '../../core/period.ts';
import { isNumber } from '../../core/value.ts';
import { levelAgainst } from '../../findings/change.ts';
import type { LevelFinding } from '../../findings/finding.ts';
import { rankRule } from '../../findings/rank.ts';
import { sayHeight } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import { isComparable, printOf } from './choice.ts';
import type { ManyContext, ManyPanel } from './many-context.ts';
import { compareManyWords, type Tally } from './compare-many.words.ts';
import { rankable } from './places.ts';
import { seriesIn, type ComparePart } from './part.ts';
import { drawnPoints, stretchesOf } from '../kinds/stretches.ts';

/** What is asked of each indicator: is the county's newest value better than that of another region? */
export function manyFindings(
	panels: readonly ManyPanel[],
	context: ManyContext
): Required<Pick<Presentation, 'headline' | 'summary' | 'findings'>> {
	const { county, filters, locale } = context;
	const words = compareManyWords[locale];
	const others = [
		...filters.peers.map(({ region, name }) => ({ region, name })),
		{ region: county.state, name: county.stateName[locale] }
	];
	const told = others.map((other) => {
		const levels = panels.flatMap(({ part, name }) => {
			const level = levelOf(part, other.region, context);
			return level ? [{ level, name, better: isBetter(part, level) }] : [];
		});
		return { ...other, levels, tally: words.tally(counted(levels)) };
	});
	const [first, second] = told;
	const { length: beside } = filters.peers;
	const findings = told.flatMap(({ region, levels }) =>
		region === county.state ? levels.map(({ level }) => level) : []
	);
	const [only] = panels.length === 1 ? findings : [];
	return {
		headline: only
			? alone(only, panels, context)
			: first && beside < 3 && counted(first.levels).of > 1
				? words.headline(county.in[locale], first.name, counted(first.levels)) +
					(second && beside === 2 ? words.also(second.name, counted(second.levels)) : '')
				: words.plain(county.short[locale], panels.length),
		summary: told
			.map(({ name, levels, tally }) =>
				levels.length > 0 ? words.against(name, tally) : words.nothing(name)
			)
			.join(' '),
		// Findings of all pages are about county, state and nation.
		findings
	};
}

/** One indicator alone is told as it is elsewhere. */
function alone(level: LevelFinding, [panel]: readonly ManyPanel[], context: ManyContext): string {
	const { county, locale } = context;
	const at = { title: panel?.name ?? '', where: county.in[locale], year: yearOf(level.period) };
	const counted = panel?.part.indicator.unit === 'persons';
	return sayHeight(level, { ...at, counted }, context).text;
}

function counted(levels: readonly { better: number | null }[]): Tally {
	const count = (wanted: number | null) => levels.filter(({ better }) => better === wanted).length;
	const [better, worse, equal, neutral] = [count(1), count(-1), count(0), count(null)];
	return { better, worse, equal, neutral, of: better + worse + equal };
}

/** 1 for the better side, -1 for the other; null where no direction is declared. */
function isBetter({ indicator }: ComparePart, { sign }: LevelFinding): number | null {
	const rule = rankRule(rankable(indicator));
	if (rule === 'highest-first') return null;
	return sign === 0 ? 0 : sign > 0 === (rule === 'highest-is-best') ? 1 : -1;
}

/** The newest value of the county against that of a region; only rates and averages compare. */
function levelOf(
	part: ComparePart,
	against: string,
	{ county, t }: ManyContext
): LevelFinding | null {
	if (!isComparable(part.indicator)) return null;
	const rows = seriesIn(part, [county.region, against]);
	const stretches = stretchesOf(rows);
	const points = (region: string) =>
		drawnPoints(rows, region, stretches, part.indicator.break_de !== '');
	const own = points(county.region)
		.flatMap((point) => (isNumber(point.value) ? [{ ...point, value: point.value }] : []))
		.toSorted((a, b) => byKey(a.period, b.period))
		.at(-1);
	const { indicator } = part.indicator;
	const about = { indicator, region: county.region, against };
	const level = levelAgainst(own, points(against), about, printOf(part.indicator, t.units));
	return isFound(level) ? level : null;
}
