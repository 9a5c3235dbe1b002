import { run } from '../data/run.server.ts';
import { isWaiting, waitingPages } from '../data/waiting.ts';
import { cubeParams } from '../figures/load.server.ts';
import type { Registered } from './registered.ts';
import { figureViews, viewFigures } from './registry.ts';

/** A registered figure with what a page needs to make it again: its view, and the row it is made from. */
export interface Found {
	view: string;
	figure: Registered;
	list: readonly unknown[];
}

let all: Promise<Found[]> | undefined;

async function findAll(): Promise<Found[]> {
	const lists = await Promise.all(
		figureViews.map(async (view) => {
			const { list, make } = await viewFigures(view);
			if (!list) return make([]).map((figure): Found => ({ view, figure, list: [] }));
			const rows = await run(list, null);
			return rows.flatMap((row) =>
				make([row]).map((figure): Found => ({ view, figure, list: [row] }))
			);
		})
	);
	const found = lists.flat();
	if (waitingPages.length === 0) return found;
	const shown = await Promise.all(found.map(async (own) => ((await hasRows(own)) ? own : [])));
	return shown.flat();
}

/** A figure without rows of the county is none: it has no embed, no files, and nothing leads to it. */
const hasRows = async ({ figure }: Found): Promise<boolean> =>
	!isWaiting(figure.path) && (await run(figure.cube, cubeParams)).length > 0;

/** Every registered figure of the site, in the order of the views. */
export const allFigures = async (): Promise<Registered[]> =>
	(await (all ??= findAll())).map(({ figure }) => figure);

/** The registered figure of an id; undefined when nobody knows it. */
export const findFigure = async (id: string): Promise<Found | undefined> =>
	(await (all ??= findAll())).find(({ figure }) => figure.id === id);

/** A cube in parts by its name. */
export const findParts = async (name: string) =>
	(await allFigures()).find(({ parts }) => parts?.name === name);
