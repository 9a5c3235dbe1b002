import { makeColumnValues, type ValuesByColumn } from '../../analysis/column-values.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { loadCodebook, type Codebook } from '../../data/codebook.ts';
import type { LoadingDesk } from './session.svelte.ts';

/** What all parts of the page choose from: names of codes and the values of columns, each asked for once. */
export function makeDeskValues(desk: LoadingDesk, root: string) {
	let codebook: Codebook | undefined = $state.raw();
	loadCodebook(root).then(
		(found) => (codebook = found),
		() => undefined
	);
	return {
		/** Names of codes; undefined until they are there. */
		get codebook() {
			return codebook;
		},
		of: makeColumnValues((question) => desk.ask(question))
	};
}

export type DeskValues = ReturnType<typeof makeDeskValues>;

/** Values of the columns of a table, as far as they are wanted and known; never those of another one. Call it while a component is set up. */
export function followValues(
	{ of }: DeskValues,
	wanted: () => { table: DeskTable; indicator: string } | undefined
) {
	let found: { table: DeskTable; values: ValuesByColumn } | undefined = $state.raw();
	$effect(() => {
		const asked = wanted();
		if (!asked) return;
		const { table, indicator } = asked;
		let current = true;
		of(table, indicator).then(
			(values) => {
				if (current) found = { table, values };
			},
			() => {
				if (current) found = undefined;
			}
		);
		return () => (current = false);
	});
	return {
		get now(): ValuesByColumn {
			return found && found.table === wanted()?.table ? found.values : {};
		}
	};
}
