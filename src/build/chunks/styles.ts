import { needed, type Module, type Page } from './graph.ts';
import { planChunks } from './plan.ts';

/** Whether a module is a style sheet. */
export const isStyle = (id: string): boolean => /\.s?css($|\?)/.test(id);

const design = /[\\/]styles[\\/]kern\.scss$/;

/** What one request is worth, in bytes of style sheets before they are shrunk and compressed (to about a fifth): nothing is painted before the last of them, and fonts wait for a free line. */
const bytesOfRequest = 30_000;

/**
 * Which style sheets are to be one file: the design system, and the rest, cut as scripts are: a page loads style of
 * others as long as the requests saved outweigh it, an embed none. What only embeds need is in their files.
 */
export function sheetsOf(
	modules: ReadonlyMap<string, Module>,
	pages: readonly Page[]
): Map<string, string> {
	// What embeds may ask for later decides on scripts only: a style sheet of theirs would be one of every page.
	const styled = pages
		.filter(({ avoids }) => avoids === undefined)
		.map((page) => ({ ...page, starts: [...needed(page.starts, modules, true)].filter(isStyle) }));
	const users = Map.groupBy(
		styled.flatMap((page) => page.starts.map((id) => ({ id, page }))),
		({ id }) => id
	);
	const drawn = [...users]
		.filter(([, used]) => used.some(({ page }) => !page.isStrict))
		.map(([id]) => id);
	const cut = new Map(
		drawn
			.filter((id) => !design.test(id))
			.map((id) => [id, { imports: [], bytes: modules.get(id)?.bytes ?? 0 }])
	);
	const plan = planChunks(cut, styled, bytesOfRequest, 1);
	return new Map(drawn.map((id) => [id, design.test(id) ? 'design' : `style-${plan.get(id)}`]));
}

/** The files of style that a page or layout asks for, in the order of its modules; each stands where its first sheet does. */
export function linkedBy(
	start: string,
	modules: ReadonlyMap<string, Module>,
	written: ReadonlyMap<string, readonly string[]>
): string[] {
	const files = [...needed([start], modules, true)].flatMap((id) => written.get(id) ?? []);
	return [...new Set(files)];
}
