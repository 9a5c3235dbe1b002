import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { editionIds } from '#lib/data/editions.server.ts';
import { decodeParquet } from '../parquet.ts';
import type { Count, Model, Sum } from './model.ts';
import type { Method } from './rounding.ts';
import { statedIn, type Publication, type Stated } from './stated.ts';
import { idOf, sumsOf, type Margin } from './sums.ts';
import { tie } from './ties.ts';

/** What kept editions have published of the same counts, tied to what is about to be published. */
export async function keptModel(
	folder: string,
	publications: readonly Publication[],
	current: ReadonlyMap<string, Stated>,
	margins: readonly Margin[]
): Promise<Model> {
	const models = await Promise.all(
		editionIds(folder).map(async (edition) => {
			const earlier = publications.map((now) =>
				readKept(join(folder, edition, 'data'), edition, now)
			);
			const stated = (await Promise.all(earlier)).flatMap((one) => (one ? statedIn(one) : []));
			return modelOf(edition, stated, current, margins);
		})
	);
	return {
		counts: models.flatMap(({ counts }) => counts),
		sums: models.flatMap(({ sums }) => sums)
	};
}

async function readKept(
	folder: string,
	kept: string,
	now: Publication
): Promise<Publication | undefined> {
	const path = join(folder, `${now.dataset}.parquet`);
	if (!existsSync(path)) return undefined;
	const method = methodOf(join(folder, `${now.dataset}.datapackage.json`));
	return { ...now, rows: await decodeParquet(readFileSync(path)), method, kept };
}

const described = v.object({
	kreismonitor: v.object({
		disclosure: v.object({ method: v.picklist(['none', 'suppress', 'round5', 'round10']) })
	})
});

/** How an edition published its numbers; without a word of it as they were. */
function methodOf(path: string): Method {
	if (!existsSync(path)) return 'none';
	const read = v.safeParse(described, JSON.parse(readFileSync(path, 'utf8')));
	return read.success ? read.output.kreismonitor.disclosure.method : 'none';
}

function modelOf(
	edition: string,
	stated: readonly Stated[],
	current: ReadonlyMap<string, Stated>,
	margins: readonly Margin[]
): Model {
	const guessed = new Set<Count>();
	const ties = stated.flatMap(({ count, ...of }) => {
		const twin = current.get(idOf({ ...of }))?.count;
		return twin ? tieToNow(edition, count, twin, guessed) : [];
	});
	const sums = sumsOf(new Map(stated.map((one) => [idOf(one), one])), margins, guessed);
	const isKept = ({ count, hidden }: Tie) => !hidden || guessed.has(count);
	return {
		counts: [...stated.map(({ count }) => count), ...sums.counts],
		sums: [...sums.sums, ...ties.filter(isKept).map(({ sum }) => sum)]
	};
}

interface Tie {
	sum: Sum;
	count: Count;
	/** The number of the edition is not known: that it is the same as now is a guess. */
	hidden: boolean;
}

/** Ties a kept count to the same one now: what stands open in an edition cannot be hidden any more, and what is hidden there had better stay so. */
function tieToNow(edition: string, count: Count, twin: Count, guessed: Set<Count>): Tie[] {
	const hidden = count.value === null;
	const found = tie(count, twin).map((sum): Tie => ({ sum, count, hidden }));
	if (found.length === 0) return [];
	if (count.low === count.high) Object.assign(twin, { hideable: false, shownIn: edition });
	else twin.cost /= 10;
	if (!hidden) return found;
	guessed.add(count);
	count.value = twin.value;
	return found;
}
