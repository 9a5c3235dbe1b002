import { localeOf } from '../../core/locale.ts';
import { rowsIn } from '../../core/rows.ts';
import { loadCube } from '../../figures/load.server.ts';
import { loadEarlier, loadEvidence } from '../../figures/strategy-figures/load.server.ts';
import { sourcesIn } from '../embed/embed.server.ts';
import { loadGroups } from '../groups/load.server.ts';
import { placed, type Page } from './page.ts';

/** Loads what a page of sections brings with it; rows that figures share travel once. */
export const pageLoad =
	(page: Page) =>
	async ({ params }: { params: { lang?: 'en' } }) => {
		const locale = localeOf(params.lang);
		const cubes: Record<string, unknown[]> = {};
		const sources: Awaited<ReturnType<typeof sourcesIn>> = {};
		for (const { figure, rows } of placed(page)) {
			const all = await loadCube(figure);
			cubes[rows] ??= rowsIn(all, locale);
			Object.assign(sources, await sourcesIn(all, figure));
		}
		return {
			earlier: page.earlier && (await loadEarlier(locale, page.earlier)),
			evidence: await loadEvidence(locale, page.path),
			groups: page.groups && (await loadGroups(locale, page.path)),
			sources,
			cubes
		};
	};

/** What comes with a page of sections. */
export type PageRows = Awaited<ReturnType<ReturnType<typeof pageLoad>>>;
