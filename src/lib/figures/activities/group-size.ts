import type { Context } from '../figure.ts';
import type { GroupSize } from './catalogue.ts';
import { mappingState } from './mapping-state.ts';
import { coverageWords } from './coverage.words.ts';
import type { CoverageMatrix } from './matrix.ts';

type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

/** How large a target group is, "mindestens 1.125" where only a part is counted; in words with unit and date unless short. */
export function sizeText(
	size: GroupSize | undefined,
	{ locale, format }: Speaker,
	form: 'short' | 'dated' = 'dated'
): string {
	const words = coverageWords[locale].size;
	if (!size) return words.unknown;
	if (form === 'short') return words[size.fit](format.number(size.people));
	return words.dated(
		words[size.fit](format.unit(size.people, 'persons')),
		format.period(size.date)
	);
}

/** The column of sizes in the table below the matrix; undefined where nobody asked for them. */
export function sizeColumn(
	{ sizes }: CoverageMatrix,
	context: Speaker
): { id: string; name: string; of: (row: string) => string } | undefined {
	if (!sizes) return undefined;
	return {
		...{ id: 'size', name: coverageWords[context.locale].size.head },
		of: (row) => sizeText(sizes.get(row), context)
	};
}

/** The document of the list, and whose numbers the sizes are. */
export const citedWith = (citation: string, sizes: CoverageMatrix['sizes']): string =>
	[citation, ...new Set([...(sizes?.values() ?? [])].map(({ attribution }) => attribution))].join(
		'; '
	);

/** Says whose numbers the sizes are. */
export function sizeNote(
	sizes: ReadonlyMap<string, GroupSize>,
	context: Pick<Context<unknown>, 'county' | 'format' | 'locale'>
): string {
	const own = [...sizes.values()];
	const unique = (texts: readonly string[]) => [...new Set(texts)].toSorted().join(', ');
	return coverageWords[context.locale].size.note(
		unique(own.map(({ attribution }) => attribution)),
		unique(own.map(({ source }) => source)),
		mappingState(context)
	);
}
