import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCube } from '../../src/lib/figures/load.server.ts';
import { loadSpeaker } from '../../src/lib/views/embed/embed.server.ts';
import { initialFilters, toSearch, type FilterSpecs } from '../../src/lib/views/filters.ts';
import type { Registered } from '../../src/lib/views/registered.ts';
import { allFigures } from '../../src/lib/views/registry.server.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const long = { timeout: 400_000 };
/** What is written where there is nothing to choose from: a word of many activities, a number of people. */
const typed: Readonly<Record<string, string>> = { q: 'beratung', suche: 'beratung' };

/** What a figure has on its axes: there the page goes on showing what else there is to choose, and the embed does not. */
const onAxis: Readonly<Record<string, readonly string[]>> = {
	'activities-coverage': ['theme', 'group'],
	'activities-by-theme': ['theme'],
	'activities-by-status': ['status'],
	'activities-by-lead': ['lead']
};

/** A choice of the first filter that a figure follows on its page and in an embed alike. */
function choiceOf(id: string, specs: FilterSpecs): string {
	const [first] = Object.entries(specs).filter(([key]) => !onAxis[id]?.includes(key));
	if (!first) return '';
	const [key, spec] = first;
	const last = spec.kind === 'text' ? (typed[spec.param] ?? '500') : (spec.values.at(-1) ?? '');
	const value = spec.kind === 'many' ? [last] : last;
	return toSearch(specs, { ...initialFilters(specs), [key]: value });
}

interface Chosen {
	figure: Registered;
	search: string;
}
let followers: Chosen[];
let others: Registered[];
beforeAll(async () => {
	const speaker = await loadSpeaker('de');
	const all = await Promise.all(
		(await allFigures()).map(async (figure) => ({
			figure,
			search: choiceOf(figure.id, figure.specs(await loadCube(figure), speaker))
		}))
	);
	followers = all.filter(({ search }) => search !== '');
	others = all.filter(({ search }) => search === '').map(({ figure }) => figure);
});

/** All that a figure says: what stands above its chart, and its table. */
const told = (place: Page | Frame, id: string): Promise<string> =>
	place.evaluate<string>(`(() => {
		const headline = document.getElementById(${JSON.stringify(`${id}-headline`)});
		const figure = headline.closest('figure');
		const texts = [headline, figure.querySelector('.subtitle'), ...figure.querySelectorAll('td')];
		return texts.map((part) => part?.textContent.trim()).join('|');
	})()`);

describe('every figure that follows a filter', () => {
	it('says with it in an embed what it says on its page', long, async () => {
		expect(followers.length).toBeGreaterThan(10);
		const wrong: string[] = [];
		const byAddress = Map.groupBy(
			followers,
			({ figure, search }) => `${figure.path.slice(1)}${search}`
		);
		for (const [address, chosen] of byAddress) {
			const own = await site.visit(address);
			const paths = chosen.map(({ figure, search }) => `embed/${figure.id}/${search}`);
			await site.tour(paths, {}, async ({ page, quiet }, path) => {
				await quiet();
				const id = path.split('/')[1] ?? '';
				// A figure out of sight follows the choice a moment later.
				const same = async () => (await told(own.page, id)) === (await told(page, id));
				await expect
					.poll(same, { timeout: 10_000 })
					.toBe(true)
					.catch(() => wrong.push(path));
				if ((await page.getByRole('status').filter({ visible: true }).count()) > 0)
					wrong.push(`${path}: says that it does not know it`);
			});
			await own.close();
		}
		expect(wrong).toEqual([]);
	});

	it('is known as one: the others are the same whatever the page is asked for', long, async () => {
		const wrong: string[] = [];
		for (const [path, on] of Map.groupBy(followers, ({ figure }) => figure.path)) {
			const same = others.filter((figure) => figure.path === path);
			if (same.length === 0) continue;
			const search = `?${on.map((own) => own.search.slice(1)).join('&')}`;
			const [plain, asked] = [
				await site.visit(path.slice(1)),
				await site.visit(`${path.slice(1)}${search}`)
			];
			for (const { id } of same)
				if ((await told(plain.page, id)) !== (await told(asked.page, id))) wrong.push(id);
			await Promise.all([plain.close(), asked.close()]);
		}
		expect(wrong).toEqual([]);
	});
});
