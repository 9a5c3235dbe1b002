import type { MatrixData } from '../../charts/matrix/data.ts';
import { quoted } from '../../i18n/format.ts';
import type { Activity, Catalogue, TargetGroup, Term } from '../activities/catalogue.ts';
import { matrixCube } from '../activities/cube.ts';
import type { MatrixRow } from '../activities/row.ts';
import { familyNames } from '../activities/family-names.ts';
import { readList } from '../activities/list.ts';
import { pairCell, reachRows, stateOf, type PairCount } from '../activities/pair-cell.ts';
import { withPairKey } from '../activities/pair-key.ts';
import { reachOf, type PairState } from '../activities/reach.ts';
import { mappingState } from '../activities/mapping-state.ts';
import { coverageWords } from '../activities/coverage.words.ts';
import { reachNote } from '../activities/reach-note.ts';
import { scopeWords } from '../activities/scope.words.ts';
import { countData } from '../columns/counts.ts';
import type { Context, Figure } from '../figure.ts';
import { presentMatrix } from '../kinds/matrix.ts';
import { pairId } from '../kinds/pair-id.ts';
import { coverageByFamilyWords } from './coverage-by-family.words.ts';

/** Families of target groups × themes: where the strategy acts and where it leaves white spots. */
export const coverageByFamily: Figure<MatrixRow> = {
	id: 'coverage-by-family',
	cube: matrixCube,
	present: (rows, context) => {
		const { county, locale } = context;
		const { cube, date, period, citation } = readList(rows, context, county.edition);
		const words = coverageByFamilyWords[locale];
		const families = familiesOf(cube, context);
		const pairs = families.flatMap((family) =>
			cube.themes.map((theme) => ({
				id: pairId(family.id, theme.id),
				terms: { family, theme },
				pair: familyPair(cube.activities, family, theme.id)
			}))
		);
		const count = (...states: PairState[]) =>
			context.format.number(pairs.filter(({ pair }) => states.includes(stateOf(pair))).length);
		const subtitle = `${words.subtitle}. ${[county.name[locale], date].filter(Boolean).join(', ')}`;
		const { chart: bare, table } = matrixOf(cube.activities, cube, families, subtitle, context);
		const chart = withPairKey(bare, context);
		return {
			headline: words.headline(
				count('named'),
				count('open'),
				count('unnamed'),
				count('named', 'open', 'unnamed')
			),
			subtitle,
			summary: summary(chart, context),
			chart,
			table,
			data: countData(
				pairs.flatMap(({ id, terms, pair }) =>
					reachRows(id, pair, context).map((own) => ({ ...own, terms: { ...terms, ...own.terms } }))
				),
				[
					{ id: 'family', title: words.family },
					{ id: 'theme', title: words.theme },
					{ id: 'reach', title: coverageWords[locale].reach }
				],
				{ title: scopeWords[locale].count, period, certainty: 'own-calculation' },
				context
			),
			notes: [
				`${scopeWords[locale].reach} ${reachNote(cube.activities, cube, context)}`,
				words.multiple,
				coverageWords[locale].overlap(mappingState(context))
			],
			citation,
			also: ['strategy-statement']
		};
	}
};

type Family = Term & { groups: readonly TargetGroup[] };

function familiesOf(cube: Catalogue, { locale }: Context<unknown>): Family[] {
	const names: Readonly<Record<string, string>> = familyNames[locale];
	return [...new Set(cube.groups.map(({ family }) => family))].map((id) => ({
		id,
		name: names[id] ?? id,
		short: names[id] ?? id,
		groups: cube.groups.filter(({ family }) => family === id)
	}));
}

function matrixOf(
	activities: readonly Activity[],
	cube: Catalogue,
	families: readonly Family[],
	caption: string,
	{ format, locale }: Context<unknown>
) {
	const words = coverageByFamilyWords[locale];
	const most = Math.max(
		1,
		...families.flatMap((f) => cube.themes.map((t) => familyPair(activities, f, t.id).named))
	);
	return presentMatrix({
		caption,
		head: { id: 'family', name: words.family },
		rows: families,
		columns: cube.themes.map(({ id, short }) => ({ id, name: short, short })),
		pair: (family, theme) =>
			pairCell(
				familyPair(activities, family, theme.id),
				most,
				(said) => words.cell(family.name, theme.short, said),
				{ format, locale }
			)
	});
}

/** Activities that name a group of the family, those open to one without naming any, and whether no group fits. */
function familyPair(activities: readonly Activity[], { groups }: Family, theme: string): PairCount {
	const inTheme = activities.filter((own) => own.theme === theme);
	const isNamed = (own: Activity) => groups.some(({ id }) => reachOf(own, id) === 'named');
	const isOpen = (own: Activity) => groups.some(({ id }) => reachOf(own, id) === 'open');
	return {
		named: inTheme.filter(isNamed).length,
		open: inTheme.filter((own) => !isNamed(own) && isOpen(own)).length,
		isUnfit: groups.every(({ unfit }) => unfit.includes(theme))
	};
}

/** Names the families that meet the fewest themes; several share a sentence. */
function summary({ rows, cells }: MatrixData, { t, format, locale }: Context<unknown>) {
	const words = coverageByFamilyWords[locale];
	const met = rows.map((row) => ({
		name: row.name,
		count: cells.filter((cell) => cell.row === row.id && cell.value !== 0).length
	}));
	const fewest = Math.min(...met.map(({ count }) => count));
	const names = met.filter(({ count }) => count === fewest).map(({ name }) => quoted[locale](name));
	if (names.length === rows.length && fewest === 0) return words.nowhere;
	if (names.length === 0 || names.length === rows.length) return words.even;
	return words.fewest(t.list(names), format.number(fewest), names.length);
}
