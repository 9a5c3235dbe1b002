import type { SourceText } from '../figures/figure.ts';

/** What a page brings with it: the texts of the sources and the cube of each of its figures by id. */
export interface ViewData<Cubes> {
	sources: Record<string, SourceText>;
	cubes: Cubes;
}
