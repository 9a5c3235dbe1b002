import type { Shape, Step } from '../../analysis/steps.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { nameOf, titleOf, type Naming } from './pivot-names.ts';
import { stepsWords } from './steps.words.ts';

/** A column as a reader meets it: what it holds, and its name in SQL. */
export const columnText = (name: string, { columns }: Pick<Shape, 'columns'>): string => {
	const title = titleOf(name, { columns });
	return title === name ? name : `${title} (${name})`;
};

/** A step as a sentence. */
export function stepText(
	step: Step,
	before: Shape,
	tables: readonly DeskTable[],
	by: Naming
): string {
	const { say, looks } = stepsWords[by.site.locale];
	const column = (name: string) => columnText(name, before);
	const list = (names: readonly string[]) => names.map(column).join(', ');
	switch (step.do) {
		case 'keep':
			return say.keep(
				column(step.column),
				step.values.map((value) => nameOf(step.column, value, by)).join(', ')
			);
		case 'fold':
			return say.fold(list(step.columns));
		case 'spread':
			return say.spread(column(step.names), column(step.values), list(step.by));
		case 'join': {
			const other = tables.find(({ name }) => name === step.table);
			const take = step.take.map((name) => (other ? titleOf(name, other) : name)).join(', ');
			return say.join(other?.title ?? step.table, column(step.on), take);
		}
		case 'window': {
			const order = step.look === 'rank' ? '' : column(step.order);
			return say.window(looks[step.look], column(step.of), order, list(step.within));
		}
	}
}
