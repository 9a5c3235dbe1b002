import type { MatrixCell, MatrixData } from '../../charts/kit/spec.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { allEditionsCube, type ActivityRow } from './cube.ts';
import type { Term } from './catalogue.ts';
import { cellId, findCoverage, type CoverageFinding } from './coverage-finding.ts';
import { coverageHeadline, coverageSummary } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import { readScope } from './scope.ts';
import { shownTerms, type ActivityFilters } from './slice.ts';

/** Target groups × themes: how many activities there are, and where there are none. */
export const coverage: Figure<ActivityRow, ActivityFilters> = {
	id: 'activities-coverage',
	cube: allEditionsCube,
	present: (rows, context) => {
		const scope = readScope(rows, context);
		const { cube, activities, place, editionNote, citation, notes } = scope;
		const words = coverageWords[context.locale];
		const themes = shownTerms(cube.themes, context.filters.theme);
		const groups = shownTerms(cube.groups, context.filters.group);
		const found = findCoverage(activities, themes, groups);
		const chart = matrix(found, themes, groups, context);
		const subtitle = `${words.subtitle}. ${place}`;
		return {
			headline: coverageHeadline(found, activities.length, scope, context),
			subtitle,
			summary: [coverageSummary(found, activities.length, scope, context), editionNote]
				.filter(Boolean)
				.join(' '),
			chart,
			table: table(chart, subtitle, words.group),
			notes: [...notes, words.multiple, words.assigned],
			sources: [],
			citation,
			certainty: ['strategy-statement', 'own-calculation']
		};
	}
};

function matrix(
	{ counts }: CoverageFinding,
	themes: readonly Term[],
	groups: readonly Term[],
	{ format, locale }: Context<unknown>
): MatrixData {
	const words = coverageWords[locale];
	const most = Math.max(1, ...counts.values());
	const cell = (group: Term, theme: Term): MatrixCell => {
		const id = cellId(group.id, theme.id);
		const count = counts.get(id) ?? 0;
		const spoken = count === 0 ? words.none : format.unit(count, 'activities');
		return {
			id,
			row: group.id,
			column: theme.id,
			value: count,
			text: format.number(count),
			...(count === 0 && { short: '' }),
			label: words.cell(group.name, theme.short, spoken),
			level: count === 0 ? null : count / most
		};
	};
	return {
		kind: 'matrix',
		columns: themes.map(({ id, short }) => ({ id, name: short, short })),
		rows: groups.map(({ id, name, short }) => ({ id, name, short })),
		cells: groups.flatMap((group) => themes.map((theme) => cell(group, theme)))
	};
}

function table(
	{ columns, rows, cells }: MatrixData,
	caption: string,
	head: string
): Presentation['table'] {
	return {
		caption,
		columns: [
			{ id: 'group', name: head, numeric: false },
			...columns.map(({ id, name }) => ({ id, name, numeric: true }))
		],
		rows: rows.map(({ id, name }) => ({
			id,
			cells: [name, ...cells.filter(({ row }) => row === id).map(({ text }) => text)]
		}))
	};
}
