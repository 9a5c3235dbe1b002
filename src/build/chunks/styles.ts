import { needed, type Module, type Page } from './graph.ts';

/** Whether a module is a style sheet. */
export const isStyle = (id: string): boolean => /\.s?css($|\?)/.test(id);

const design = /[\\/]styles[\\/]kern\.scss$/;

/**
 * Which style sheets are to be one file: the design system, what embeds have in common with pages, and what several
 * pages share. What one page alone needs is in the file of that page.
 */
export function sheetsOf(
	modules: ReadonlyMap<string, Module>,
	pages: readonly Page[]
): Map<string, string> {
	const users = new Map<string, Page[]>();
	// What embeds may ask for later decides on scripts only: a style sheet of theirs would be one of every page.
	for (const page of pages.filter(({ avoids }) => avoids === undefined))
		for (const id of needed(page.starts, modules))
			if (isStyle(id)) users.set(id, [...(users.get(id) ?? []), page]);
	const nameOf = (id: string, used: readonly Page[]): string | undefined => {
		if (design.test(id)) return 'design';
		const embeds = used.filter(({ isStrict }) => isStrict);
		if (embeds.length === used.length) return undefined;
		return embeds.length > 0 ? 'common' : used.length > 1 ? 'site' : undefined;
	};
	return new Map(
		[...users].flatMap(([id, used]) => {
			const name = nameOf(id, used);
			return name === undefined ? [] : [[id, name] as const];
		})
	);
}

/** The files of style that a page or layout asks for, in the order of its modules; each stands where its first sheet does. */
export function linkedBy(
	start: string,
	modules: ReadonlyMap<string, Module>,
	written: ReadonlyMap<string, readonly string[]>
): string[] {
	const files = [...needed([start], modules)].flatMap((id) => written.get(id) ?? []);
	return [...new Set(files)];
}
